using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Bot.Hosting.Rehearsals;

namespace SalesBot.Bot.Tests.Hosting;

/// <summary>What is played through beside the service is the service's own conversation, and touches nothing of it.</summary>
public sealed class RehearsalStageTests
{
    [Fact]
    public async Task Play_AnswersEveryLine_BesideADatabaseThatCannotBeReached()
    {
        var passed = 0;
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Storage:Provider", "PostgreSql"),
            new("Storage:ConnectionString", "Host=127.0.0.1;Port=1;Database=nowhere"),
            new("Redis:Configuration", "127.0.0.1:1"),
        ]).Build();
        await using var stage = new RehearsalStage(settings, NullLoggerFactory.Instance, TimeProvider.System);

        var answered = await stage.PlayAsync(_ => Task.FromResult(passed++), TestContext.Current.CancellationToken);

        Assert.Equal(RehearsalScript.Lines.Length, answered);
        Assert.Equal(RehearsalScript.Lines.Length + 2, passed);
    }
}
