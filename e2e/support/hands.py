"""Changes a Word file as several people with Track Changes would, each under a name.

usage: hands.py FILE OUT NAME OLD NEW [NAME OLD NEW ...]   (an OLD that begins with + is words after whose paragraph NEW is put)
"""
import re, sys, zipfile
from xml.sax.saxutils import escape, quoteattr

DATE = "2031-05-12T10:00:00Z"


def run(properties, words, deleted=False):
    kind = "w:delText" if deleted else "w:t"
    return f'<w:r>{properties}<{kind} xml:space="preserve">{words}</{kind}></w:r>' if words else ""


def main():
    source, to, rest = sys.argv[1], sys.argv[2], sys.argv[3:]
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    document = parts["word/document.xml"].decode()
    number = 9000
    for name, old, new in zip(rest[0::3], rest[1::3], rest[2::3]):
        number += 10

        def stamp(offset, name=name, number=number):
            return f'w:id="{number + offset}" w:author={quoteattr(name)} w:date="{DATE}"'

        words = escape(old.lstrip("+"))
        found = re.search(r'<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">([^<]*' + re.escape(words) + "[^<]*)</w:t></w:r>", document)
        if not found:
            raise SystemExit(f"{old!r} does not stand in {source}")
        properties, text = found.group(1) or "", found.group(2)
        if old.startswith("+"):
            end = document.index("</w:p>", found.end()) + len("</w:p>")
            begin = document.rindex("<w:p>", 0, found.start())
            style = re.search(r"<w:pPr>(?:(?!</w:pPr>).)*</w:pPr>", document[begin:end])
            style = (style.group(0) if style else "<w:pPr></w:pPr>").replace("</w:pPr>", f"<w:rPr><w:ins {stamp(0)}/></w:rPr></w:pPr>")
            added = f"<w:p>{style}<w:ins {stamp(1)}>{run(properties, escape(new))}</w:ins></w:p>"
            document = document[:end] + added + document[end:]
            continue
        before, after = text.split(words, 1)
        changed = f"<w:del {stamp(0)}>{run(properties, words, True)}</w:del>"
        if new:
            changed += f"<w:ins {stamp(1)}>{run(properties, escape(new))}</w:ins>"
        document = document[: found.start()] + run(properties, before) + changed + run(properties, after) + document[found.end() :]
    parts["word/document.xml"] = document.encode()
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)


main()
