using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>Chains of stages that are ready made, to begin with.</summary>
public static class PipelineTemplates
{
    /// <summary>The names by which they are chosen.</summary>
    public static ImmutableArray<string> Names { get; } = ["General", "Saas", "Project"];

    /// <summary>The template of that name, or null.</summary>
    public static Pipeline? Find(string name) => name switch
    {
        "General" => DefaultPipeline.Create(),
        "Saas" => new Pipeline(
        [
            Stage("lead", "线索确认", ["线索", "线索阶段"], 0.1m, 1, 3),
            Stage("needs", "需求沟通", ["需求", "需求阶段", "需求确认"], 0.2m, 3, 7, Evidence("budget", "预算范围", "客户的预算范围是多少？"), Evidence("deciders", "决策人", "谁参与决策、谁拍板？")),
            Stage("demo", "产品演示", ["演示", "演示阶段", "demo"], 0.35m, 2, 5),
            Stage("trial", "试用验证", ["试用", "试用阶段", "poc", "trial"], 0.55m, 7, 21, Evidence("trialGoal", "试用目标", "试用要验证什么，怎样算通过？")),
            Stage("negotiation", "报价谈判", ["谈判", "商务谈判", "商务阶段", "报价阶段", "谈价格", "negotiation"], 0.75m, 4, 10, Evidence("quoteRequest", "书面询价", "客户什么时候、以什么方式书面要了正式报价？")),
            Stage("contract", "合同签署", ["合同", "合同阶段", "走合同", "签约阶段", "合同流程", "contract"], 0.9m, 3, 10),
        ]),
        "Project" => new Pipeline(
        [
            Stage("lead", "项目线索", ["线索", "线索阶段"], 0.05m, 5, 20),
            Stage("approval", "立项确认", ["立项", "立项阶段"], 0.15m, 10, 30, Evidence("budget", "预算范围", "项目预算批了多少？"), Evidence("deciders", "决策人", "谁参与决策、谁拍板？")),
            Stage("solution", "方案交流", ["方案", "方案阶段", "技术交流"], 0.3m, 10, 30),
            Stage("tender", "招标准备", ["招标", "招标阶段", "标前"], 0.45m, 10, 30, Evidence("tenderPlan", "招标计划", "什么时候、以什么方式招标？")),
            Stage("bid", "投标", ["投标阶段", "应标", "递标"], 0.6m, 5, 20, Evidence("tenderDocument", "招标文件", "招标文件什么时候拿到的，主要条件是什么？")),
            Stage("award", "中标谈判", ["中标", "中标阶段", "商务谈判"], 0.85m, 5, 15, Evidence("awardNotice", "中标通知", "中标通知什么时候、以什么方式到的？")),
            Stage("contract", "合同签署", ["合同", "合同阶段", "走合同", "签约阶段", "合同流程", "contract"], 0.95m, 5, 20),
        ]),
        _ => null,
    };

    private static Stage Stage(string id, string name, ImmutableArray<string> aliases, decimal probability, int from, int to, params ImmutableArray<EntryCriterion> criteria) => new()
    {
        Id = new StageId(id),
        Name = name,
        Aliases = aliases,
        Probability = probability,
        UsualDays = new DayBand(from, to),
        EntryCriteria = criteria,
    };

    private static EvidenceCriterion Evidence(string id, string name, string question) => new(new CriterionId(id), name, question);
}
