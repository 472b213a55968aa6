using SalesBot.Bot.Hosting;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Hosting;

public sealed class CompanyOptionsTests
{
    [Fact]
    public void Defaults_AreValid() => Assert.True(Validate(new CompanyOptions()).Succeeded);

    [Fact]
    public void WrongSettings_AreAllNamed_WithTheirValues()
    {
        var failures = Validate(new CompanyOptions
        {
            TimeZone = "Mars/Olympus",
            Language = "fr",
            UndoWindow = TimeSpan.FromDays(2),
            StaleAfterDays = 0,
            StageDays = (DayCount)7,
            PipelineTemplate = "Retail",
            Pipeline = [new StageOptions { Id = "only", Name = "一个" }],
        }).Failures!.ToList();

        Assert.Equal(7, failures.Count);
        Assert.Contains(failures, failure => failure.Contains("Company:StageDays '7'", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Company:PipelineTemplate 'Retail'", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Company:TimeZone 'Mars/Olympus'", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Company:Language 'fr'", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Company:UndoWindow '2.00:00:00'", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Company:StaleAfterDays '0'", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("this one has 1", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutStages_ThePipelineIsTheDefault() =>
        Assert.Equal(DefaultPipeline.Create().Stages.Select(stage => stage.Id), ConfiguredPipeline.Create([]).Stages.Select(stage => stage.Id));

    [Fact]
    public void WithoutStages_TheTemplateIsTaken_AndStagesWinOverIt()
    {
        Assert.Equal("产品演示", ConfiguredPipeline.Of(new CompanyOptions { PipelineTemplate = "Saas" }).Stages[2].Name);
        var own = new CompanyOptions { PipelineTemplate = "Saas", Pipeline = [new StageOptions { Id = "a", Name = "甲" }, new StageOptions { Id = "b", Name = "乙" }] };
        Assert.Equal(["甲", "乙"], ConfiguredPipeline.Of(own).Stages.Select(stage => stage.Name));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(null, 8)]
    [InlineData(8, 5)]
    [InlineData(-1, 5)]
    public void BandOfDaysThatIsNone_IsRefused(int? from, int? to)
    {
        var stages = Enumerable.Range(0, 5).Select(i => new StageOptions { Id = $"s{i}", Name = $"阶段{i}", Probability = 0.5m }).ToList();
        (stages[2].UsualDaysFrom, stages[2].UsualDaysTo) = (from, to);

        Assert.Contains("'s2'", Assert.Throws<ArgumentException>(() => ConfiguredPipeline.Create(stages)).Message, StringComparison.Ordinal);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(CompanyOptions options) =>
        new CompanyOptionsValidator().Validate(name: null, options);
}
