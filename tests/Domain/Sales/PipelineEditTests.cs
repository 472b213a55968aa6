using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class PipelineEditTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();
    private static readonly StageId New = new("stage-1");

    [Fact]
    public void ANewStage_StandsBehindTheOneThatWasNamed_AndIsAsLikelyAsBetweenItsNeighbours()
    {
        var after = Changed(new PipelineEdit.Add("试用", new StageId("demo")));
        Assert.Equal(["contact", "needs", "demo", "stage-1", "negotiation", "contract"], after.Stages.Select(stage => stage.Id.Value));
        Assert.Equal(0.575m, after.Find(New)!.Probability);
        Assert.Equal(New, Changed(new PipelineEdit.Add("线索", null)).First.Id);
    }

    [Fact]
    public void ARenamedStage_KeepsItsOldNameAsAnother()
    {
        var stage = Changed(new PipelineEdit.Rename(new StageId("demo"), "产品演示")).Find(new StageId("demo"))!;
        Assert.Equal("产品演示", stage.Name);
        Assert.Contains("方案演示", stage.Aliases);
        Assert.Contains("demo", stage.Aliases);
    }

    [Fact]
    public void AStageMayTakeOneOfItsOwnOtherNames()
    {
        var stage = Changed(new PipelineEdit.Rename(new StageId("demo"), "演示")).Find(new StageId("demo"))!;
        Assert.DoesNotContain("演示", stage.Aliases);
    }

    [Theory]
    [InlineData("谈判", PipelineFault.NameIsTaken)]
    [InlineData("DEMO", PipelineFault.NameIsTaken)]
    [InlineData("", PipelineFault.BadName)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一", PipelineFault.BadName)]
    public void ANameThatIsNone_IsRefused(string name, PipelineFault fault) =>
        Assert.Equal(fault, new PipelineEdit.Add(name, new StageId("demo")).Apply(Pipeline, New).Fault);

    [Theory]
    [InlineData("5-8", "预算范围；决策人", null)]
    [InlineData("5到8天", "", null)]
    [InlineData("一周", "", PipelineFault.BadDays)]
    [InlineData("8-5", "", PipelineFault.BadDays)]
    [InlineData("", "预算；预算", PipelineFault.BadCriteria)]
    [InlineData("", "一;二;三;四;五;六", PipelineFault.BadCriteria)]
    public void ANewStage_MayHaveUsualDaysAndCriteria(string days, string criteria, PipelineFault? fault)
    {
        var result = new PipelineEdit.Add("试用", new StageId("demo")) { Days = days, Criteria = criteria }.Apply(Pipeline, New);

        Assert.Equal(fault, result.Fault);
        Assert.Equal(fault is null ? new DayBand(5, 8) : null, result.Pipeline?.Find(New)?.UsualDays);
        Assert.Equal(criteria.Length > 0 && fault is null ? ["预算范围", "决策人"] : [], result.Pipeline?.Find(New)?.EntryCriteria.Select(criterion => criterion.Name) ?? []);
    }

    /// <summary>By name, else the last that is no likelier to be won.</summary>
    [Fact]
    public void OtherStages_TakeTheDealsOfThoseThatGo()
    {
        var edit = new PipelineEdit.Adopt("Project", PipelineTemplates.Find("Project")!);
        var heirs = edit.Heirs(Pipeline, Changed(edit));

        Assert.Equal(["contact→lead", "needs→approval", "demo→tender", "negotiation→bid"], heirs.Select(pair => $"{pair.Goes}→{pair.Heir}"));
        Assert.Equal([], edit.Heirs(edit.Target, edit.Target));
    }

    [Fact]
    public void FewerThanTwo_AndMoreThanTwelveStages_AreRefused()
    {
        var two = new Pipeline(Pipeline.Stages.Take(2));
        Assert.Equal(PipelineFault.TooFew, new PipelineEdit.Remove(new StageId("needs"), new StageId("contact")).Apply(two, New).Fault);
        var twelve = new Pipeline(Enumerable.Range(1, 12).Select(number => new Stage { Id = new StageId($"s{number}"), Name = $"第{number}步", Probability = 0.5m }));
        Assert.Equal(PipelineFault.TooMany, new PipelineEdit.Add("又一步", new StageId("s12")).Apply(twelve, New).Fault);
    }

    [Fact]
    public void WhatThereIsNot_IsRefused()
    {
        var gone = new StageId("gone");
        Assert.Equal(PipelineFault.NoSuchStage, new PipelineEdit.Add("试用", gone).Apply(Pipeline, New).Fault);
        Assert.Equal(PipelineFault.NoSuchStage, new PipelineEdit.Rename(gone, "试用").Apply(Pipeline, New).Fault);
        Assert.Equal(PipelineFault.NoSuchStage, new PipelineEdit.Remove(gone, new StageId("demo")).Apply(Pipeline, New).Fault);
        Assert.Equal(PipelineFault.NoSuchStage, new PipelineEdit.Remove(new StageId("demo"), new StageId("demo")).Apply(Pipeline, New).Fault);
        Assert.Equal(PipelineFault.NoSuchStage, new PipelineEdit.Band([(gone, new DayBand(1, 2))]).Apply(Pipeline, New).Fault);
    }

    [Fact]
    public void Bands_ChangeTheStagesThatTheyName()
    {
        var after = Changed(new PipelineEdit.Band([(new StageId("demo"), new DayBand(1, 2))]));
        Assert.Equal(new DayBand(1, 2), after.Find(new StageId("demo"))!.UsualDays);
        Assert.Equal(new DayBand(5, 8), after.Find(new StageId("needs"))!.UsualDays);
    }

    [Fact]
    public void APipeline_IsKeptAsJson_Whole()
    {
        foreach (var pipeline in PipelineTemplates.Names.Select(name => PipelineTemplates.Find(name)!))
        {
            var json = PipelineJson.Write(pipeline);
            Assert.Equal(json, PipelineJson.Write(PipelineJson.Read(json)));
            Assert.Equal(Describe(pipeline), Describe(PipelineJson.Read(json)));
        }
    }

    [Fact]
    public void EveryTemplate_HasFiveToSevenStages_ThatGrowMoreLikely() =>
        Assert.All(PipelineTemplates.Names.Select(name => PipelineTemplates.Find(name)!), pipeline =>
        {
            Assert.InRange(pipeline.Stages.Length, 5, 7);
            Assert.Equal(pipeline.Stages.Select(stage => stage.Probability).Order(), pipeline.Stages.Select(stage => stage.Probability));
        });

    [Fact]
    public void ATemplateThatThereIsNot_IsNone() => Assert.Null(PipelineTemplates.Find("Unknown"));

    private static Pipeline Changed(PipelineEdit edit) => edit.Apply(Pipeline, New).Pipeline!;

    private static IEnumerable<string> Describe(Pipeline pipeline) => pipeline.Stages.Select(stage =>
        $"{stage.Id} {stage.Name} {string.Join('/', stage.Aliases)} {stage.Probability} {stage.UsualDays} {string.Join('/', stage.EntryCriteria)} {string.Join('/', stage.RequiredOutputs)}");
}
