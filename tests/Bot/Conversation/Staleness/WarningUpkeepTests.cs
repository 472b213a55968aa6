using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation.Staleness;

/// <summary>What was told of deals that move is changed in place, in the unit that moves them, and never followed by another message.</summary>
public sealed class WarningUpkeepTests
{
    private const string Digest = "stale/2026-03-11/shen";

    private readonly ChatScript script = new(understands: true);
    private readonly Person rep;

    public WarningUpkeepTests()
    {
        rep = script.Person("周子涵");
        foreach (var id in new[] { "P101", "P105" })
        {
            script.Sales.Replace(script.Sales.Deal(id) with { LastProgress = new DateOnly(2026, 3, 2) });
        }

        Tell("P101", "Red+0");
        Tell("P105", "Red+0");
        script.Sales.Said.Add(new OutgoingMessage
        {
            Key = Digest,
            Kind = OutgoingKind.Warning,
            Chat = new ChatAddress("DingTalk", ChatKind.Direct, "shen"),
            To = script.Member("沈国栋").Id,
            At = ChatScript.Start,
            Text = "",
            Card = new Card
            {
                Purpose = CardPurpose.Warning,
                Title = "🔴 超期 2 单",
                Actions = [Row("P101"), Row("P105"), Button.Of(Verbs.Nudge, "全部催办", data: [(Keys.Deals, "P101,P105")])],
            },
        });
    }

    [Fact]
    public async Task Progress_TakesTheDealOutOfTheCard_AndTheLastOneEndsIt()
    {
        await rep.Says("拜访了华星，聊了合同");
        var first = Assert.Single(Updates());
        Assert.Equal(("handle", true, "shen"), (first.Replaces, first.OnlyInPlace, first.Chat.Id));
        Assert.Equal("🔴 超期 1 单", first.Card!.Title);
        Assert.Contains("✅ 华星｜ERP二期：已有进展", first.Text, StringComparison.Ordinal);
        Assert.Equal(["P105", "P105"], first.Card.Actions.Select(action => action.Data.GetValueOrDefault(Keys.Deal) ?? action.Data[Keys.Deals]));

        await rep.Says("暂停 博远MES 到3月26日，客户休假");
        var last = Updates()[^1];
        Assert.Equal("✅ 提醒过的单子都已处理", last.Card!.Title);
        Assert.Empty(last.Card.Actions);
        Assert.All(script.Sales.Told.All, part => Assert.True(part.IsWithdrawn));
    }

    [Fact]
    public async Task Planning_ChangesNothing()
    {
        await rep.Says("华星下一步周五回访王总");
        Assert.NotNull(script.Sales.Deal("P101").NextStep);
        Assert.Empty(Updates());
    }

    [Fact]
    public async Task Acknowledging_StopsNothing()
    {
        await script.Person("沈国栋").Says("已知悉 华星");
        Assert.Empty(Updates());
        Assert.All(script.Sales.Told.All, part => Assert.False(part.IsWithdrawn));
    }

    private static CardAction Row(string deal) => Button.Of(Verbs.Stale, deal, data: [(Keys.Deal, deal)]);

    private List<OutgoingMessage> Updates() => [.. script.Delivered.Where(message => message.OnlyInPlace)];

    private void Tell(string deal, string rung) => script.Sales.Told.Add(
        new ToldPart($"stale/{deal}/2026-03-02/{rung}/shen", new DealId(deal), script.Member("沈国栋").Id, Digest, IsWithdrawn: false));
}
