using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Worlds;

public sealed class WorldMappingTests
{
    private static readonly DateOnly Today = new(2026, 3, 11);

    [Fact]
    public void TheCorpusWorld_Maps()
    {
        var world = Map(File.ReadAllText(Corpus.Dev.WorldPath));
        Assert.Equal((48, 62, 5, 30), (world.Customers.Length, world.Deals.Length, world.Pipeline.Stages.Length, world.Chart.Members.Count));
        Assert.Equal(TimeSpan.FromHours(8), world.TimeZone.BaseUtcOffset);
    }

    [Fact]
    public void ASecondLoad_GivesTheSameIds()
    {
        var json = File.ReadAllText(Corpus.Dev.WorldPath);
        Assert.Equal(Map(json).Customers.Select(customer => customer.Id), Map(json).Customers.Select(customer => customer.Id));
    }

    [Theory]
    [InlineData("won", DealStatus.Won, "contract")]
    [InlineData("lost", DealStatus.Lost, "contact")]
    [InlineData("demo", DealStatus.Open, "demo")]
    public void AStage_BecomesPositionAndState(string stage, DealStatus status, string position)
    {
        var deal = Map(World(deals: $$"""[{"id":"P1","customer":"恒通","title":"MES","owner":"甲","stage":"{{stage}}","amount":100,"expectedClose":"2026-01-01"}]""")).Deals.Single();
        Assert.Equal((status, new StageId(position)), (deal.State.Status, deal.Position.Stage));
    }

    [Fact]
    public void AStageOfTheDefaultPipeline_KeepsItsCriteria_UnderTheFilesName()
    {
        var world = Map(World(stages: """[{"id":"contact","name":"一"},{"id":"needs","name":"二"},{"id":"demo","name":"三"},{"id":"negotiation","name":"四"},{"id":"own","name":"五"},{"id":"won","name":"赢"}]"""));
        Assert.Equal(("二", 3, 5), (world.Pipeline.Stages[1].Name, world.Pipeline.Stages[1].EntryCriteria.Length, world.Pipeline.Stages.Length));
    }

    [Fact]
    public void People_GetTheirRolesAndScopes()
    {
        var world = Map(World(people: """[{"name":"丁","role":"director","scope":"东区"},{"name":"戊","role":"director","scope":"company"},{"name":"乙","role":"administrator"}]"""));
        var (regional, all, administrator) = (world.Chart.FindByName("丁")!, world.Chart.FindByName("戊")!, world.Chart.FindByName("乙")!);
        Assert.Equal((Role.Director, world.Chart.Regions[0].Id, null, Role.Administrator), (regional.Role, regional.Region, all.Region, administrator.Role));
    }

    [Theory]
    [InlineData("customers", """[{"name":"恒通","owner":"无此人"}]""", "无此人")]
    [InlineData("customers", """[{"name":"恒通","owner":"甲"},{"name":"恒 通","owner":"甲"}]""", "恒 通")]
    [InlineData("customers", """[{"name":"恒通","owner":"甲","tier":"Z"}]""", "Z")]
    [InlineData("deals", """[{"id":"P1","customer":"恒通","title":"MES","owner":"甲","stage":"nowhere"}]""", "nowhere")]
    [InlineData("deals", """[{"id":"P1","customer":"别处","title":"MES","owner":"甲","stage":"demo"}]""", "别处")]
    [InlineData("deals", """[{"id":"P1","customer":"恒通","title":"MES","owner":"甲","stage":"demo","amount":-1}]""", "P1")]
    [InlineData("people", """[{"name":"甲","role":"king"}]""", "king")]
    [InlineData("people", """[{"name":"甲","role":"director","scope":"西区"}]""", "西区")]
    public void WhatCannotBe_IsNamed(string list, string json, string named)
    {
        var exception = Assert.Throws<InvalidWorldException>(() => Map(list switch
        {
            "customers" => World(customers: json),
            "deals" => World(deals: json),
            _ => World(people: json),
        }));
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    private static World Map(string json) => WorldMapping.Map(WorldFile.Parse(json), Today);

    private static string World(string customers = """[{"name":"恒通","owner":"甲"}]""", string deals = "[]", string people = "[]", string stages = "[]") => $$"""
        {"company":"试","timeZone":"Asia/Shanghai","regions":[{"name":"东区","groups":[{"name":"东一组","manager":"乙","members":["甲","丙"]}]}],
         "stages":{{stages}},"customers":{{customers}},"deals":{{deals}},"people":{{people}}}
        """;
}
