namespace SalesBot.Domain.Sales;

/// <summary>The pipeline that a company has until it configures its own.</summary>
public static class DefaultPipeline
{
    /// <summary>初步接触 → 需求确认 → 方案演示 → 报价谈判 → 合同签署.</summary>
    public static Pipeline Create() => new(
    [
        new Stage
        {
            Id = new StageId("contact"),
            Name = "初步接触",
            Aliases = ["接触", "接触阶段", "初步沟通", "初访"],
            Probability = 0.1m,
        },
        new Stage
        {
            Id = new StageId("needs"),
            Name = "需求确认",
            Aliases = ["需求", "需求阶段", "需求调研", "摸需求"],
            Probability = 0.25m,
            UsualDays = new DayBand(5, 8),
            EntryCriteria =
            [
                new ConversationsCriterion(new CriterionId("conversations"), "至少两次有效沟通", AtLeast: 2),
                new EvidenceCriterion(new CriterionId("budget"), "预算范围", "客户的预算范围是多少？"),
                new EvidenceCriterion(new CriterionId("deciders"), "决策人", "谁参与决策、谁拍板？"),
            ],
            RequiredOutputs = ["客户需求清单"],
        },
        new Stage
        {
            Id = new StageId("demo"),
            Name = "方案演示",
            Aliases = ["方案", "方案阶段", "演示", "演示阶段", "demo"],
            Probability = 0.45m,
            UsualDays = new DayBand(3, 6),
            EntryCriteria = [new EvidenceCriterion(new CriterionId("trial"), "测试环境或试用许可", "客户给了测试环境还是试用许可？")],
            RequiredOutputs = ["方案PPT", "演示录像"],
        },
        new Stage
        {
            Id = new StageId("negotiation"),
            Name = "报价谈判",
            Aliases = ["谈判", "商务谈判", "商务阶段", "报价阶段", "谈价格", "negotiation"],
            Probability = 0.7m,
            UsualDays = new DayBand(4, 10),
            EntryCriteria = [new EvidenceCriterion(new CriterionId("quoteRequest"), "书面询价", "客户什么时候、以什么方式书面要了正式报价？")],
            RequiredOutputs = ["带版本号的报价单"],
        },
        new Stage
        {
            Id = new StageId("contract"),
            Name = "合同签署",
            Aliases = ["合同", "合同阶段", "走合同", "签约阶段", "合同流程", "contract"],
            Probability = 0.9m,
        },
    ]);
}
