### 行为名称：代表团、全权证书、密钥。

act-register-member = 登记代表团成员
act-change-member = 更改成员登记
act-review-member = 审核成员登记
act-submit-credentials = 提交全权证书
act-review-credentials = 审核全权证书
act-challenge-credentials = 对全权证书提出异议
act-settle-challenge = 了结对全权证书的异议
act-register-key = 登记代表团密钥
act-replace-key = 更换代表团密钥
act-revoke-key = 吊销代表团密钥
act-confirm-act = 用密钥确认一项行为
act-disavow-act = 否认一项行为
