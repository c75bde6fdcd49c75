-- An opening is found by the commitment that it opens.
CREATE INDEX openings_by_name ON openings (group_id, name);

-- Who came in at the door: a badge by its hash, and when. Not of the record, and deleted when its time is over.
CREATE TABLE check_ins (
    group_id BIGINT NOT NULL REFERENCES groups (id),
    badge    TEXT    NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (group_id, badge, at)
);
CREATE INDEX check_ins_by_time ON check_ins (group_id, at);
