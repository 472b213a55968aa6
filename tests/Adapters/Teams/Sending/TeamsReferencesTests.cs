using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;

namespace SalesBot.Adapters.Tests.Teams.Sending;

public sealed class TeamsReferencesTests
{
    private static readonly ChatAddress Vera = TeamsChat.WithPerson("b7c1d2e3-0000-4aaa-9bbb-123456789abc");

    private static readonly TeamsReference Opened = new()
    {
        TenantId = "0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3",
        Conversation = "a:1QmZ-Vera-to-bot",
        Kind = TeamsReference.Personal,
        ServiceUrl = "https://smba.trafficmanager.net/emea/0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3/",
        Bot = "28:5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f",
        User = "29:1pXk_Vera",
        Locale = "de-DE",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Reference_IsReadAsItWasWritten_AndIsShort()
    {
        Assert.Equal(Opened, TeamsReference.Parse(Opened.ToString()));
        Assert.Equal(Opened with { IsGone = true }, TeamsReference.Parse((Opened with { IsGone = true }).ToString()));
        Assert.InRange(Opened.ToString().Length, 1, 500);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("")]
    public void WhatIsNoReference_IsNone(string text) => Assert.Null(TeamsReference.Parse(text));

    [Fact]
    public void AddressAlone_IsThatOfASeededChat() =>
        Assert.Equal(new TeamsReference { ServiceUrl = "https://smba.trafficmanager.net/emea/" }, TeamsReference.Parse("https://smba.trafficmanager.net/emea/"));

    [Fact]
    public async Task WhatIsKnownAlready_IsNotWrittenAgain()
    {
        var store = new MemoryReferences();
        var references = new TeamsReferences(store);

        await references.KeepAsync(Vera, Opened, Cancellation);
        await references.KeepAsync(Vera, Opened with { }, Cancellation);
        Assert.Equal(1, store.Writes);

        await references.KeepAsync(Vera, Opened with { ServiceUrl = "https://smba.trafficmanager.net/amer/" }, Cancellation);
        Assert.Equal("https://smba.trafficmanager.net/amer/", (await references.FindAsync(Vera, Cancellation))!.ServiceUrl);
    }

    [Fact]
    public async Task PersonSeenInAGroup_KeepsTheirOwnChat()
    {
        var references = new TeamsReferences(new MemoryReferences());
        var seen = Opened with { Conversation = null };

        await references.KeepAsync(Vera, seen, Cancellation);
        Assert.Equal(seen, await references.FindAsync(Vera, Cancellation));

        await references.KeepAsync(Vera, Opened, Cancellation);
        await references.KeepAsync(Vera, seen, Cancellation);
        Assert.Equal(Opened, await references.FindAsync(Vera, Cancellation));
    }

    [Fact]
    public async Task ChatThatIsGone_IsThereAgainWhenSomethingIsHeardOfIt()
    {
        var references = new TeamsReferences(new MemoryReferences());
        await references.KeepAsync(Vera, Opened, Cancellation);

        await references.MarkGoneAsync(Vera, Cancellation);
        Assert.True((await references.FindAsync(Vera, Cancellation))!.IsGone);

        await references.KeepAsync(Vera, Opened, Cancellation);
        Assert.False((await references.FindAsync(Vera, Cancellation))!.IsGone);
    }

    [Theory]
    [InlineData("1776825925953", "a:1QmZ", "1776825925953")]
    [InlineData("1776825925953", "19:aaa@thread.tacv2;messageid=1776390257332", "1776825925953@1776390257332")]
    public void HandleOfACard_SaysInWhichThreadItIs(string activity, string conversation, string handle)
    {
        Assert.Equal(handle, TeamsCardHandle.Of(activity, conversation).ToString());
        Assert.Equal(TeamsCardHandle.Of(activity, conversation), TeamsCardHandle.Parse(handle));
    }
}
