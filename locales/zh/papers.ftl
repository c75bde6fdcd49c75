### 记录之外所存的成员资料：证件照片和旅行证件。

papers-title = 照片和旅行证件
papers-what = 供制作证件和办理签证之用。记录、任何导出文件和与会者名单中均无此类资料。
papers-photo = 照片
papers-photo-of = { $name } 的照片
papers-no-photo = 尚无照片。
papers-photo-file = 文件
papers-photo-hint = JPEG 或 PNG，不超过 8 MB，每边至少 150 个像素。照片会缩小并重新写成，文件中其他内容一概不存。照片印在证件上，代表团和秘书处可见。
papers-photo-send = 使用这张照片
papers-photo-remove = 删除照片
papers-document = 旅行证件
papers-document-what = 本人和代表团协调人可见；代表团移交后，秘书处亦可见。每次查阅均记于此处。
papers-not-handed-over = 代表团尚未移交任何资料。
papers-field =
    { $field ->
        [document] 证件种类
        [number] 号码
        [issued_by] 签发方
        [valid_until] 有效期至
        [born] 出生日期
        [born_in] 出生地点
        [session] 用于届会
        [handed_over] 移交秘书处
       *[in_letter] 在邀请函中写明
    }
papers-fault =
    { $field ->
        [document] 证件种类：请从所列各项中选择。未保存任何内容。
        [number] 号码：3 至 40 个字母和数字。未保存任何内容。
        [issued_by] 签发方：国家或组织，2 至 120 个字符。未保存任何内容。
        [valid_until] 有效期至：须为今日或以后、四十年以内的日期。未保存任何内容。
        [born] 出生日期：过去的日期，或留空。未保存任何内容。
        [born_in] 出生地点：最多 120 个字符，或留空。未保存任何内容。
       *[session] 用于届会：请选择尚未结束的届会。未保存任何内容。
    }
papers-keep = 保存
papers-erase = 删除旅行证件资料
papers-done = 已完成。
papers-goes = 于 { $day } 自动删除；代表团撤回此人时立即删除。
papers-goes-with-member = 代表团撤回此人或本组结束时删除。
papers-looks = 查阅过旅行证件的人
papers-looked = { $of }，{ $at }
photo-fault =
    { $fault ->
        [nothing] 没有收到文件。
        [too_large] 照片太大：最多 8 MB，每边最多 8000 个像素。
        [too_small] 照片太小：每边至少 150 个像素。
       *[unread] 这不是 JPEG 或 PNG 照片，或文件已损坏。未保存任何内容。
    }
travel-document =
    { $word ->
        [passport] 护照
        [diplomatic] 外交护照
        [service] 公务护照
        [laissez_passer] 通行证
       *[identity_card] 身份证
    }
invitation-document = 旅行证件：{ $document }，号码 { $number }，签发方 { $issued_by }，有效期至 { $until }。
badge-own = 我的证件
badge-own-what = 在入口处出示，用此屏幕或打印件均可。
badge-own-none = 秘书处尚未核准登记。证件将显示在此处。
held-papers = 照片和旅行证件
held-papers-none = 两者均未保存。
held-papers-change = 更改或删除
