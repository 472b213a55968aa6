using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Words of every day and of offices: where one stands, no customer's name is misspelt.</summary>
/// <remarks>The Lexicon's words count as such too. No word that companies like to be called by (华星, 恒通) belongs here.</remarks>
internal static class EverydayWords
{
    private const string Chinese = """
        一个 一下 一些 一起 一直 一样 一定 一般 一点 一边 一次 一批 一台 一套 一共 一半 两个 三个 几个 多个 第一 第二 第三 另外 另一 其他 其它 其实 其中 之前 之后 之间 以前 以后 以上 以下 以及 以为 所以 所有 可以 可是 可能 但是 不过 而且 而是 如果 因为 由于 虽然 然后 然而 那么 那个 那些 那边 那里 这个 这些 这边 这里 这么 这样 那样 怎样 怎么 什么 为什么 多少 哪个 哪些 哪里 谁的 我们 你们 他们 她们 它们 咱们 大家 自己 别人 人家 有人 没人 每个 每天 每周 每月 每年 每次
        今天 明天 昨天 后天 前天 今年 明年 去年 后年 前年 上午 下午 中午 早上 晚上 凌晨 傍晚 半天 整天 全天 白天 夜里 周末 周一 周二 周三 周四 周五 周六 周日 星期 礼拜 本周 上周 下周 本月 上月 下月 月初 月中 月底 年初 年中 年底 年前 年后 节前 节后 季度 半年 全年 上旬 中旬 下旬 时候 时间 小时 分钟 刚才 刚刚 现在 目前 最近 近期 以来 马上 立刻 立即 随时 经常 常常 有时 偶尔 总是 已经 曾经 正在 将来 未来 过去 后来 最后 最终 开始 结束 继续 暂停 暂时 临时 提前 推迟 延期 按时 准时 及时
        工作 工厂 工地 工程 工人 工资 工业 上班 下班 加班 出差 请假 休假 放假 开会 会议 会上 散会 培训 学习 考试 面试 招聘 入职 离职 辞职 同事 领导 老板 经理 主任 主管 总监 总部 部门 部长 科室 办公 办公室 公司 集团 单位 企业 工会 分公司 子公司 总公司 行业 市场 市场部 销售 销售部 采购 采购部 财务 财务部 技术 技术部 研发 研发部 生产 生产部 质量 质检 品质 设备 设备部 信息 信息部 人事 人力 行政 法务 审计 仓库 仓储 车间 产线 生产线 现场 机房 展厅 展会 前台 门口 门卫 食堂 宿舍 电梯 停车 停车场
        客户 用户 老客户 新客户 大客户 供应商 经销商 代理商 渠道 伙伴 合作 合作方 对方 甲方 乙方 业主 总包 分包 招标 投标 中标 开标 标书 竞标 竞品 竞争 对手 友商 同行 产品 新品 样品 样机 试用 测试 试点 上线 验收 交付 发货 收货 到货 退货 换货 缺货 库存 订单 下单 订货 货款 付款 收款 回款 打款 汇款 转账 到账 开票 发票 税率 含税 未税 折扣 优惠 降价 涨价 报价 询价 议价 比价 砍价 压价 单价 总价 底价 低价 高价 价格 价钱 成本 利润 毛利 预算 费用 金额 定金 尾款 首付 账期 月结 合同 协议 条款 盖章 签字 签约 签单 续签 续约 到期 过期 生效 终止 解约 违约
        方案 方面 方便 方向 方法 方式 需求 要求 问题 难题 意见 建议 想法 看法 反馈 评估 评审 审批 审核 批准 同意 拒绝 答应 承诺 确认 确定 决定 决策 计划 规划 安排 准备 打算 目标 任务 进度 进展 情况 状态 阶段 流程 步骤 环节 系统 平台 软件 硬件 数据 数字 数量 接口 功能 性能 模块 版本 升级 更新 维护 运维 服务 售后 售前 维修 保养 故障 报警 安全 稳定 运行 操作 演示 展示 介绍 讲解 交流 沟通 联系 联络 通知 消息 信息 短信 微信 电话 邮件 邮箱 文件 文档 资料 材料 图纸 照片 视频 语音 报告 报表 表格 总结 汇报 日报 周报 月报 记录 备注 说明 附件 目录 名单 清单
        拜访 走访 上门 见面 面谈 会面 碰面 约见 接待 招待 请客 吃饭 喝茶 喝酒 喝咖啡 聊天 谈判 洽谈 商谈 商量 讨论 研究 考虑 考察 调研 参观 了解 理解 知道 认识 熟悉 记得 忘记 发现 觉得 认为 感觉 希望 期待 担心 放心 关心 开心 高兴 满意 失望 着急 抱歉 感谢 谢谢 辛苦 恭喜 祝贺 欢迎 再见 你好 您好 早安 晚安 好的 好了 可以 不行 没有 没事 没关系 不用 不要 不能 不会 不好 不错 很好 很多 很快 非常 特别 比较 更加 越来越 差不多 大概 大约 左右 上下 至少 最多 最少 最好 最大 最快 最新 完全 基本 主要 重要 重点 关键 核心 紧急 正式 正常 异常 特殊 普通 常规 统一 单独 独立 直接 间接 主动 被动 积极 认真 仔细 详细 具体 清楚 明白 明确 合适 适合 符合 满足 达到 超过 低于 高于 等于 关于 对于 至于 由于 属于 根据 按照 依据 通过 经过 路过 过来 过去 回来 回去 出来 出去 进来 进去 上来 上去 下来 下去 起来 到了 来了 去了 走了 完了 做完 写完 看完 谈完 发完 交完
        中国 国内 国外 海外 全国 全球 世界 国际 本地 外地 当地 城市 城里 市里 市区 郊区 开发区 高新区 工业园 园区 地区 区域 省里 县里 政府 政策 国家 国企 央企 民企 外企 银行 医院 学校 酒店 饭店 机场 高铁 火车 火车站 地铁 打车 开车 堵车 路上 附近 周边 旁边 对面 里面 外面 上面 下面 前面 后面 中间 左边 右边 东边 西边 南边 北边 东方 西方 南方 北方 华东 华南 华北 华中 西南 西北 东北 天气 下雨 下雪 刮风 天晴 台风 高温 降温 空调 电脑 手机 打印 打印机 网络 网站 密码 账号 登录 注册 下载 上传 复制 粘贴 删除 修改 新建 保存 提交 撤销 取消 返回 打开 关闭 关机 开机 重启
        身体 健康 医生 生病 感冒 发烧 体检 孩子 家里 家人 父母 朋友 同学 老师 老乡 邻居 婚礼 生日 过年 春节 元旦 清明 五一 端午 中秋 国庆 圣诞 双十一 电影 音乐 唱歌 跑步 健身 足球 篮球 旅游 旅行 买菜 买房 买车 房子 车子 股票 基金 新闻 故事 笑话 游戏 比赛 第一名 冠军 成绩 成功 失败 成果 效果 结果 后果 原因 理由 条件 机会 机器 机构 机械 环境 影响 作用 意义 价值 优势 劣势 特点 缺点 优点 标准 水平 能力 实力 经验 教训 案例 例子 范围 规模 面积 重量 长度 高度 速度 温度 压力 动力 电力 水电 原料 材质 颜色 尺寸 型号 规格 批次 包装 运输 物流 快递 运费 装车 卸货 海运 空运 报关 清关 进口 出口 外贸 内销 零售 批发 电商 直播 广告 宣传 推广 品牌 口碑 活动 促销 优惠券 会员 积分 奖金 提成 业绩 排名 第几 完成 达成 努力 加油 冲刺 争取 尽快 尽量 抓紧 落实 推进 推动 跟进 跟踪 督促 催促 协调 协助 配合 支持 帮忙 帮助 处理 解决 分析 统计 计算 整理 收集 汇总 分享 学到 提高 提升 改进 改善 优化 调整 变化 变更 增加 减少 补充 替换 更换 维持 保持 恢复 建立 成立 组织 参加 参与 出席 主持 负责 管理 控制 监督 检查 检测 抽查 整改 盘点 核对 核实 对账 报销 审计 备案 存档 归档 打包 发布 公布 公示 公告 声明 授权 许可 资质 证书 执照 专利 商标 版权 保密 机密
        """;

    private const string Latin = """
        ok kw kwh mw kva kg km cm mm ml pcs set sets ppt pdf doc docx xls xlsx csv zip jpg png erp crm mes wms oa bi srm scm plm tms qms hr it ai iot api app sdk saas paas poc demo qa qc rd bom sop kpi okr roi gmv b2b b2c o2o ceo cfo cto coo cio vp pm am hi hello bye yes no thx pls asap fyi eod eta tbd nda loi mou rfp rfq po pi ci co ltd inc vs id ip pc tv usb wifi vpn gps led lcd cad cam cnc plc hmi scada dcs rmb usd eur cny hkd vat gst tel fax am pm the and for you me my we us he she it is are was be to of in on at by as or if so do did has had not can may
        """;

    private static readonly WordTable<bool> ChineseWords = new(Split(Chinese).Select(word => (word, true)));

    private static readonly HashSet<string> LatinWords = [.. Split(Latin)];

    /// <summary>The longest word of two characters or more that begins at the place of folded text; 0 where none does.</summary>
    public static int At(ReadOnlySpan<char> text, int at)
    {
        var everyday = ChineseWords.Match(text, at, out _);
        var listed = Lexicon.Cues.Match(text, at, out _);
        return Math.Max(everyday, listed) is >= 2 and var length ? length : 0;
    }

    /// <summary>Whether the Latin word of folded text is one of every day: a unit, an abbreviation, a little English.</summary>
    public static bool IsLatin(ReadOnlySpan<char> word) => LatinWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
