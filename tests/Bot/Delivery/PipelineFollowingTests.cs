using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>Stages that were changed in a chat hold on every node without a restart, and after one.</summary>
public sealed class PipelineFollowingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnotherNode_FollowsAChange_WithItsNextRefresh_AndAfterARestart()
    {
        await using var storage = await TemporaryDatabase.CreateAsync(Cancellation);
        var (company, restarted) = (Company(), Company());
        using var feed = Feed(storage, company);
        await feed.LoadAsync(Cancellation);
        Assert.Equal("方案演示", company.Pipeline.Stages[2].Name);

        var changed = new PipelineEdit.Rename(new StageId("demo"), "样机试跑").Apply(company.Pipeline, new StageId("stage-1")).Pipeline!;
        await storage.Database.WriteAsync(
            async (session, token) =>
            {
                await session.Pipelines.AddAsync(new StoredPipeline(1, changed, new MemberId(Guid.NewGuid()), DateTimeOffset.UnixEpoch), token);
                return true;
            },
            Cancellation);
        Assert.Equal("方案演示", company.Pipeline.Stages[2].Name);
        await feed.RefreshAsync(Cancellation);

        Assert.Equal("样机试跑", company.Pipeline.Stages[2].Name);
        Assert.True(Knows(feed, "样机试跑"));
        Assert.True(Knows(feed, "方案演示"));
        using var again = Feed(storage, restarted);
        await again.LoadAsync(Cancellation);
        Assert.Equal("样机试跑", restarted.Pipeline.Stages[2].Name);
        Assert.True(Knows(again, "样机试跑"));
    }

    private static bool Knows(CatalogueFeed feed, string stage) => feed.Catalogue.Stages.Words.Match(stage, 0, out var known) == stage.Length && known == new StageId("demo");

    private static CompanyProfile Company() => new(Options.Create(new CompanyOptions()));

    private static CatalogueFeed Feed(TemporaryDatabase storage, CompanyProfile company) => new(storage.Database, company, TimeProvider.System, NullLogger<CatalogueFeed>.Instance);
}
