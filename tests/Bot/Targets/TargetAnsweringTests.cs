using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Domain.Targets;
using static SalesBot.Bot.Tests.Schedules.ScheduleCompany;

namespace SalesBot.Bot.Tests.Targets;

/// <summary>A target is put forward, accepted or disputed, and decided; both numbers stay.</summary>
public sealed class TargetAnsweringTests : IAsyncLifetime
{
    private static readonly TargetHolder ZhouHolder = TargetHolder.Of(Zhou.Id);

    private TargetDesk? desk;

    private TargetDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await TargetDesk.CreateAsync();

    public async ValueTask DisposeAsync() => await desk!.DisposeAsync();

    [Fact]
    public async Task ARep_Accepts()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万 拜访20次");
        Assert.Equal(TargetStanding.Unanswered, (await Desk.FindAsync(ZhouHolder))!.Standing);
        SampleCard.Check("figures-target-question", Desk.Said.Last(said => said.To == Zhou.Id && said.Card is not null).Card!);

        (await Desk.PressesAsync(Zhou, Desk.SentButton(Zhou, Verbs.TargetAccept))).Replies("已确认 2 个目标");

        Assert.Equal(TargetStanding.Confirmed, (await Desk.FindAsync(ZhouHolder))!.Standing);
        Assert.Equal(TargetStanding.Confirmed, (await Desk.FindAsync(ZhouHolder, TargetMeasure.Visits))!.Standing);
    }

    [Fact]
    public async Task ATargetThatChanges_IsNoLongerConfirmed()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        var old = Desk.SentButton(Zhou, Verbs.TargetAccept);
        await Desk.SaysAsync(Zhou, "接受10月目标");
        await Desk.SaysAsync(Shen, "周子涵10月目标改成60万");

        Assert.Equal(TargetStanding.Unanswered, (await Desk.FindAsync(ZhouHolder))!.Standing);
        (await Desk.PressesAsync(Zhou, old)).ChangesNothing();
    }

    [Fact]
    public async Task ARep_Disputes_AndTheManagerTakesTheOtherNumber()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        var form = await Desk.PressesAsync(Zhou, Desk.SentButton(Zhou, Verbs.TargetDispute));
        await Desk.PressesAsync(Zhou, form.Button(Verbs.TargetDispute), ("value0", "40万"), (Keys.Reason, "国庆少 8 天"));
        Assert.Equal((TargetStanding.Disputed, 500_000m), ((await Desk.FindAsync(ZhouHolder))!.Standing, (await Desk.FindAsync(ZhouHolder))!.Value));

        (await Desk.PressesAsync(Shen, Desk.SentButton(Shen, Verbs.TargetGrant))).Replies("50万 → 40万");

        var target = await Desk.FindAsync(ZhouHolder);
        Assert.Equal((TargetStanding.Confirmed, 400_000m), (target!.Standing, target.Value));
        Assert.Contains(Desk.Said, said => said.To == Zhou.Id && said.Card!.Title.Contains("同意了你的目标", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARep_DisputesInASentence_AndTheManagerKeepsTheTarget_WithBothNumbersInTheHistory()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        (await Desk.SaysAsync(Zhou, "我的10月目标改成40万，因为国庆少 8 天")).Replies("已提给 沈国栋");

        await Desk.PressesAsync(Shen, Desk.SentButton(Shen, Verbs.TargetKeep));

        var target = await Desk.FindAsync(ZhouHolder);
        Assert.Equal((TargetStanding.Kept, 500_000m, (decimal?)400_000m), (target!.Standing, target.Value, target.Answer!.Counter));
        var history = await Desk.SaysAsync(Zhou, "我的10月目标历史");
        history.Replies("有异议，提 40万（国庆少 8 天）");
        history.Replies("沈国栋 维持 50万（提的是 40万）");
        SampleCard.Check("figures-target-history", history.Card);
    }

    [Fact]
    public async Task WhoLeadsThem_SeesWhoHasAccepted_WhoDisputes_AndWhoHasNotAnswered()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await Desk.SaysAsync(Shen, "设陆一鸣10月目标 40万");

        (await Desk.SaysAsync(Shen, "我们组还差多少")).Replies("2 人待确认");

        await Desk.SaysAsync(Zhou, "接受10月目标");
        await Desk.SaysAsync(Lu, "我的10月目标改成30万");
        var team = await Desk.SaysAsync(Shen, "我们组还差多少");

        team.Replies("周子涵 0% · 差 50万 · 已确认");
        team.Replies("陆一鸣 0% · 差 40万 · 有异议");
        team.Replies("1 人已确认、1 人有异议");
    }

    [Fact]
    public async Task NobodyElse_DecidesOnIt()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");
        await Desk.SaysAsync(Zhou, "我的10月目标改成40万");
        var grant = Desk.SentButton(Shen, Verbs.TargetGrant);

        (await Desk.PressesAsync(Lu, grant)).ChangesNothing();
        (await Desk.PressesAsync(Zhou, grant)).ChangesNothing();
    }

    [Fact]
    public async Task SomebodyWithoutATarget_IsToldWhomToAsk()
    {
        (await Desk.SaysAsync(Zhou, "我的10月目标改成40万")).Replies("请找沈国栋");
    }
}
