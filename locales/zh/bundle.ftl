### A session with everything of it.

bundle-save = 将届会打包为一个文件
bundle-what = 本席位可查看的届会全部内容：各次会议、自上届会议以来为本届会议印发的文件、发言稿和案文、决定、后续事项以及与会者名单。
bundle-as-of = 截至记录第{ $size }条，按本席位可查看的内容：{ $seat }。
bundle-check = 本页所附文件列于SHA256SUMS，可据此逐一核对。同一记录生成的字节相同。
bundle-empty = 尚无内容
bundle-empty-who = 届会上举行、印发和决定的事项将列于此处。
