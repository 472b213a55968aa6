using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Tests.Teams.Activities;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Searches of the message extension.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task DealsThatAreFound_AreCardsWithAPreview()
    {
        Finds(new FoundDeal("华光电子 ERP二期", "张伟 · 报价谈判 · 38万", new Card { Purpose = CardPurpose.Receipt, Title = "华光电子" }));

        var found = (await host.AskAsync(Query("华光")))["composeExtension"]!;
        Assert.Equal(("result", "list"), ((string)found["type"]!, (string)found["attachmentLayout"]!));
        var attachment = Assert.Single(found["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string)attachment["contentType"]!);
        Assert.Equal("AdaptiveCard", (string)attachment["content"]!["type"]!);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string)attachment["preview"]!["contentType"]!);
        Assert.Equal("华光电子 ERP二期", (string)attachment["preview"]!["content"]!["title"]!);
        Assert.Equal((ActivityJson.Vera, "华光"), Assert.Single(host.Deals.Searches));
    }

    [Fact]
    public async Task BoxThatWasOnlyOpened_ShowsThePersonsOwn()
    {
        await host.AskAsync(ActivityJson.Invoke("composeExtension/query", Value(("initialRun", "true"))));

        Assert.Equal((ActivityJson.Vera, ""), Assert.Single(host.Deals.Searches));
    }

    [Fact]
    public async Task NothingFound_IsAnEmptyList() => Assert.Empty((await host.AskAsync(Query("x")))["composeExtension"]!["attachments"]!.AsArray());

    [Fact]
    public async Task FurtherResults_AreNone()
    {
        var query = Query("x");
        query["value"]!["queryOptions"] = new JsonObject { ["skip"] = 25, ["count"] = 25 };

        Assert.Empty((await host.AskAsync(query))["composeExtension"]!["attachments"]!.AsArray());
        Assert.Empty(host.Deals.Searches);
    }

    [Fact]
    public async Task Stranger_IsTold()
    {
        host.Deals.Find = (_, _) => Task.FromResult<ImmutableArray<FoundDeal>?>(null);

        AssertMessage(await host.AskAsync(Query("x")), "for colleagues only");
    }

    [Fact]
    public async Task WithoutTheDatabase_ItIsNotNow()
    {
        host.Deals.Find = (_, _) => throw new DatabaseUnavailableException("Locked.");

        AssertMessage(await host.AskAsync(Query("x")), "not now");
    }

    [Fact]
    public async Task SearchThatTakesTooLong_IsNotWaitedFor()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Deals.Find = async (_, cancellationToken) =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return [];
        };

        var asking = host.AskAsync(Query("x"));
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        host.Time.Advance(TimeSpan.FromSeconds(4));
        AssertMessage(await asking, "not now");
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 511);
    }

    [Fact]
    public async Task ChatInWhichSomebodySearches_IsNotKept()
    {
        // It may be a chat of two people that Teams calls personal, too.
        await host.AskAsync(Query("x").With("conversation", ActivityJson.Conversation("personal", "19:vera_max@unq.gbl.spaces")));

        Assert.Equal(0, host.References.Writes);
    }

    private static JsonObject Query(string text) => ActivityJson.Invoke("composeExtension/query", Value(("text", text)));

    private static JsonObject Value((string Name, string Value) parameter) => new()
    {
        ["commandId"] = "findDeal",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter.Name, ["value"] = parameter.Value }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private void Finds(params FoundDeal[] deals) => host.Deals.Find = (_, _) => Task.FromResult<ImmutableArray<FoundDeal>?>([.. deals]);

    private static void AssertMessage(JsonNode answer, string text) =>
        Assert.Equal(("message", text), ((string)answer["composeExtension"]!["type"]!, (string)answer["composeExtension"]!["text"]!));
}
