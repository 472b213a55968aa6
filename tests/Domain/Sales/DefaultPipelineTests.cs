using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

/// <summary>The pipeline of the company that asked for the bot, stage by stage.</summary>
public sealed class DefaultPipelineTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();

    [Fact]
    public void Stages_FollowEachOther() =>
        Assert.Equal(["初步接触", "需求确认", "方案演示", "报价谈判", "合同签署"], Pipeline.Stages.Select(stage => stage.Name));

    [Fact]
    public void Probabilities_RiseFromStageToStage() =>
        Assert.Equal(Pipeline.Stages.Select(stage => stage.Probability).Order(), Pipeline.Stages.Select(stage => stage.Probability));

    [Theory]
    [InlineData("需求确认", 5, 8)]
    [InlineData("方案演示", 3, 6)]
    [InlineData("报价谈判", 4, 10)]
    public void UsualDays_AreAsTheCompanyCountsThem(string stage, int from, int to) => Assert.Equal(new DayBand(from, to), Stage(stage).UsualDays);

    [Theory]
    [InlineData("需求确认", "客户需求清单")]
    [InlineData("方案演示", "方案PPT", "演示录像")]
    [InlineData("报价谈判", "带版本号的报价单")]
    public void Outputs_AreTheOnesRequired(string stage, params string[] outputs) => Assert.Equal(outputs, Stage(stage).RequiredOutputs);

    [Theory]
    [InlineData("初步接触")]
    [InlineData("需求确认", "至少两次有效沟通", "预算范围", "决策人")]
    [InlineData("方案演示", "测试环境或试用许可")]
    [InlineData("报价谈判", "书面询价")]
    [InlineData("合同签署")]
    public void Criteria_AreTheOnesToEnterBy(string stage, params string[] criteria) =>
        Assert.Equal(criteria, Stage(stage).EntryCriteria.Select(criterion => criterion.Name));

    [Fact]
    public void Words_MeanOneStageOnly()
    {
        var words = Pipeline.Stages.SelectMany(stage => stage.Aliases.Append(stage.Name)).ToList();
        Assert.Equal(words.Distinct(StringComparer.OrdinalIgnoreCase), words);
    }

    [Theory]
    [InlineData(0, "conversations", "budget", "deciders")]
    [InlineData(1, "conversations", "budget", "deciders")]
    [InlineData(2, "budget", "deciders")]
    [InlineData(3, "budget", "deciders")]
    public void Needs_AreConfirmedAfterTwoConversations(int conversations, params string[] unmet) =>
        Assert.Equal(unmet, Unmet(Some.Deal(), conversations));

    [Fact]
    public void Evidence_MeetsItsCriterion_WhoeverGaveIt()
    {
        var draft = Some.Draft();
        var deal = draft.SetEvidence(Some.Deal(), new CriterionId("budget"), "80到100万");
        Assert.Equal(["deciders"], Unmet(deal, conversations: 2));
        deal = draft.SetEvidence(deal, new CriterionId("deciders"), "王总拍板");
        Assert.Empty(Unmet(deal, conversations: 2));
    }

    [Fact]
    public void EveryEvidenceCriterion_HasAQuestion() =>
        Assert.All(
            Pipeline.Stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>(),
            criterion => Assert.EndsWith("？", criterion.Question, StringComparison.Ordinal));

    [Fact]
    public void Criteria_AreFoundByIdInWhicheverStage()
    {
        Assert.Equal("书面询价", Pipeline.FindCriterion(new CriterionId("quoteRequest"))?.Name);
        Assert.Null(Pipeline.FindCriterion(new CriterionId("nothing")));
    }

    private static Stage Stage(string name) => Pipeline.Stages.Single(stage => stage.Name == name);

    private static IEnumerable<string> Unmet(Deal deal, int conversations) =>
        Pipeline.UnmetCriteria(new StageId("needs"), deal, conversations).Select(criterion => criterion.Id.Value);
}
