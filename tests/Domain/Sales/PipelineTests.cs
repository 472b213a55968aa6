using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class PipelineTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    public void TwoToTwelveStages_AreAPipeline(int stages) => Assert.Equal(stages, new Pipeline(Stages(stages)).Stages.Length);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(13)]
    public void FewerOrMoreStages_AreRefused(int stages)
    {
        var error = Assert.Throws<ArgumentException>(() => new Pipeline(Stages(stages)));
        Assert.Contains($"this one has {stages}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RepeatedStageId_IsRefusedByName() =>
        Refused("stage id 's1'", [.. Stages(5), Stage(1) with { Name = "又一个" }]);

    [Fact]
    public void RepeatedStageName_IsRefusedByName() =>
        Refused("stage name '阶段1'", [.. Stages(5), Stage(1) with { Id = new StageId("other") }]);

    [Fact]
    public void RepeatedCriterion_IsRefusedEvenInAnotherStage()
    {
        var budget = new EvidenceCriterion(new CriterionId("budget"), "预算", "多少？");
        Refused("entry criterion id 'budget'", [.. Stages(4), Stage(8) with { EntryCriteria = [budget] }, Stage(9) with { EntryCriteria = [budget] }]);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void ProbabilityOutsideZeroToOne_IsRefusedWithItsStage(double probability) =>
        Refused("stage 's9'", [.. Stages(4), Stage(9) with { Probability = (decimal)probability }]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void ProbabilityOfZeroOrOne_IsAllowed(int probability) =>
        Assert.NotNull(new Pipeline([.. Stages(4), Stage(9) with { Probability = probability }]));

    [Fact]
    public void NewDeals_BeginInTheFirstStage() => Assert.Equal("s1", new Pipeline(Stages(5)).First.Id.Value);

    [Fact]
    public void UnknownStage_HasNoCriteria()
    {
        var pipeline = DefaultPipeline.Create();
        Assert.Null(pipeline.Find(new StageId("nowhere")));
        Assert.Empty(pipeline.UnmetCriteria(new StageId("nowhere"), Some.Deal(), conversations: 0));
    }

    private static void Refused(string what, IEnumerable<Stage> stages)
    {
        var error = Assert.Throws<ArgumentException>(() => new Pipeline(stages));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Stage> Stages(int count) => Enumerable.Range(1, count).Select(Stage);

    private static Stage Stage(int number) => new() { Id = new StageId($"s{number}"), Name = $"阶段{number}", Probability = 0.5m };
}
