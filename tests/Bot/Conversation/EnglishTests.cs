using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>The same conversation for somebody who reads English.</summary>
public sealed class EnglishTests
{
    private readonly ChatScript script = new(language: Language.English);
    private readonly Person rep;

    public EnglishTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("signed, 400k", Win(1, "P101", 400_000m));
        script.Reader.Means("quoted 900k", Log(3) with { Amount = Yuan(900_000m) });
        script.Reader.Means("amount 380k", Log(1, "P101") with { Amount = Yuan(380_000m) });
        script.Reader.Means("amount 2.3m", new ClarifyDealAction(ChatScript.Customer(2), [new DealId("P105"), new DealId("P106")]));
    }

    [Fact]
    public async Task Win_IsConfirmed()
    {
        (await rep.Says("signed, 400k")).IsLike("win-question.en");

        (await rep.Says("confirm")).Changed("amount 350000→400000", "won open→won");
    }

    [Fact]
    public async Task Collision_NamesTheOwner() => (await rep.Says("quoted 900k")).IsLike("collision.en");

    [Fact]
    public async Task UnclearDeal_IsAskedFor() => (await rep.Says("amount 2.3m")).IsLike("which-deal.en");

    [Fact]
    public async Task Undo_SaysWhat()
    {
        await rep.Says("amount 380k");

        (await rep.Says("undo")).IsLike("undone.en");
    }
}
