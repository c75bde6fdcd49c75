### What is held on a person, and its erasure.

held-lede = 两类内容分开保存：您在代表团中的身份，以及只属于您个人的内容。
held-official = 以官方身份
held-official-what = 贵代表团登记的有关您的内容。记录中只有一个不透露任何信息的承诺值；文字另行保存，供贵代表团、主席和秘书处使用。
held-official-none = 没有以您的姓名保存任何内容。不属于任何个人的席位在此没有条目。
held-private = 以个人身份
held-private-what = 您的通行密钥、会话和链接，以及您希望在何处接收邮件。贵代表团看不到这些内容。
held-ask = 请求删除
held-ask-what = 贵代表团撤回您的成员身份后，秘书处即删除这些文字；记录保持完整，每项证明仍然有效。在此之前，贵代表团可以修改所登记的内容。
held-asked = 已于{ $at }提出请求，秘书处正在处理。
held-erase = 删除账户
held-erase-what = 立即删除通行密钥、会话、链接、地址和邮件清单，并将您登出。记录中的内容不变。贵代表团的新链接可让您重新进入。
held-no-address = 未保存地址。
held-mails = 日志中有{ $count }封邮件
erasures-title = 删除请求
erasures-lede = 请求删除所保存的有关本人内容的人员。代表团撤回某人后，相关文字即可删除；记录中的承诺值保留。
erasures-none = 没有请求。
erasures-of = { $delegation }：人员 { $person }
erasures-asked = 提出于 { $at }
erasures-entries = { $count }个条目
erasures-still = 仍为成员：须先由代表团撤回。
erasures-do = 删除
erasures-done = 已删除。
