using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>
/// Whatever people do in whatever order (win, undo, split, handover, rules that change with their past, backfill, advance, settlement), the income that the
/// bot tells is what a second, naive reckoning from the raw events says, to the fen.
/// </summary>
public sealed partial class IncomeHistoryTests
{
    private const int Histories = 12;
    private const long Cap = 200_000;
    private static readonly DayRange October = DayRange.MonthOf(new DateOnly(2026, 10, 1));

    private enum Act
    {
        Win,
        Amount,
        Undo,
        Split,
        Unsplit,
        HandOver,
        Rate,
        Backfill,
        Visit,
        Advance,
        Settle,
        Redeem,
    }

    [Fact]
    public void Income_IsWhatTheRawEventsSay_ToTheFen()
    {
        var steps =
            from act in Gen.Frequency(
                (4, Gen.Constant(Act.Win)), (2, Gen.Constant(Act.Amount)), (3, Gen.Constant(Act.Undo)), (3, Gen.Constant(Act.Split)), (1, Gen.Constant(Act.Unsplit)), (1, Gen.Constant(Act.HandOver)), (2, Gen.Constant(Act.Rate)),
                (1, Gen.Constant(Act.Backfill)), (1, Gen.Constant(Act.Visit)), (2, Gen.Constant(Act.Advance)), (1, Gen.Constant(Act.Settle)), (1, Gen.Constant(Act.Redeem)))
            from number in Gen.Choose(1, 99)
            select (Act: act, Number: number);
        var histories = from length in Gen.Choose(4, 12) from history in steps.ArrayOf(length) select history;
        Prop.ForAll(histories.ToArbitrary(), history => PlayAsync(history).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));
    }

    private static async Task PlayAsync((Act Act, int Number)[] history)
    {
        await using var desk = await IncentiveDesk.CreateAsync();
        foreach (var (act, number) in history)
        {
            await DoAsync(desk, act, number);
        }

        foreach (var member in new[] { ScheduleCompany.Zhou, ScheduleCompany.Lu })
        {
            await IsTheSameAsync(desk, member);
            await MedalsAreTheSameAsync(desk, member);
        }

        await TeamIsTheSameAsync(desk);
        await StockIsTheSameAsync(desk);
        await PayIsTheSameAsync(desk);

        CommissionIsDivided(desk);
    }

    private static async Task DoAsync(IncentiveDesk desk, Act act, int number)
    {
        switch (act)
        {
            case Act.Win:
                var asked = await desk.SaysAsync(ScheduleCompany.Zhou, string.Create(CultureInfo.InvariantCulture, $"华光签了，{number}.37万"));
                await PressAsync(desk, ScheduleCompany.Zhou, asked, Verbs.Confirm);
                break;
            case Act.Amount:
                var amended = await desk.SaysAsync(ScheduleCompany.Zhou, string.Create(CultureInfo.InvariantCulture, $"华光金额改成{number * 3}.4万"));
                await PressAsync(desk, ScheduleCompany.Zhou, amended, Verbs.Confirm);
                break;
            case Act.Undo:
                await desk.SaysAsync(ScheduleCompany.Zhou, "撤销");
                break;
            case Act.Split:
                await desk.SaysAsync(ScheduleCompany.Shen, string.Create(CultureInfo.InvariantCulture, $"华光分成 陆一鸣{number}%"));
                break;
            case Act.Unsplit:
                await desk.SaysAsync(ScheduleCompany.Shen, "取消华光分成");
                break;
            case Act.HandOver:
                await desk.Company.ChangeAsync("P1", (draft, deal) => HandOver(draft, deal, number), desk.Now);
                break;
            case Act.Rate:
                var rule = await desk.SaysAsync(ScheduleCompany.Han, string.Create(CultureInfo.InvariantCulture, $"修改规则 签约提成 {1 + (number % 5)}.{number % 10}% 从10月1日起"));
                await PressAsync(desk, ScheduleCompany.Han, rule, Verbs.RuleWithPast, Verbs.RuleFromNow);
                break;
            case Act.Backfill:
                await PressAsync(desk, ScheduleCompany.Han, await desk.SaysAsync(ScheduleCompany.Han, "补发 签约提成 从10月1日起"), Verbs.RuleWithPast);
                break;
            case Act.Visit:
                await desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");
                break;
            case Act.Advance:
                await PressAsync(desk, ScheduleCompany.Han, await desk.SaysAsync(ScheduleCompany.Han, "本周预支"), Verbs.Advance);
                await NothingIsOverpaidAsync(desk);
                break;
            case Act.Settle:
                if (desk.Now < ScheduleCompany.At("2026-11-02 09:00"))
                {
                    desk.Now = ScheduleCompany.At("2026-11-02 09:00");
                }

                await PressAsync(desk, ScheduleCompany.Han, await desk.SaysAsync(ScheduleCompany.Han, "结算 10月"), Verbs.Settle);
                await NothingIsOverpaidAsync(desk);
                break;
            default:
                await desk.SaysAsync(ScheduleCompany.Shen, number % 3 == 0 ? "上架 咖啡券 3分" : string.Create(CultureInfo.InvariantCulture, $"上架 咖啡券 1分 {1 + (number % 4)}张"));
                await desk.SaysAsync(ScheduleCompany.Zhou, "兑换 咖啡券");
                if (desk.Delivered is [.., { Card.Actions: [_, { Verb: Verbs.RedeemRefuse } refusal] }] && number % 5 == 0)
                {
                    await desk.PressesAsync(ScheduleCompany.Shen, refusal);
                }

                break;
        }
    }

    /// <summary>What was won stays with who won it.</summary>
    private static void HandOver(ChangeSetDraft draft, Deal deal, int number)
    {
        if (deal.State.Status == DealStatus.Won)
        {
            draft.SetOwner(deal, number % 2 == 0 ? ScheduleCompany.Lu.Id : ScheduleCompany.Zhou.Id);
        }
    }

    private static async Task PressAsync(IncentiveDesk desk, Member member, BotTurn shown, params string[] verbs)
    {
        var actions = shown.Outcome.Replies.LastOrDefault(reply => reply.Card is not null)?.Card!.Actions ?? [];
        if (verbs.Select(verb => actions.FirstOrDefault(action => action.Verb == verb)).FirstOrDefault(action => action is not null) is { } button)
        {
            await desk.PressesAsync(member, button);
        }
    }

    private static async Task NothingIsOverpaidAsync(IncentiveDesk desk)
    {
        foreach (var member in new[] { ScheduleCompany.Zhou, ScheduleCompany.Lu })
        {
            var account = await desk.AccountAsync(member);
            Assert.True(account.Owed <= Money.FromYuan(2000m), $"{member.Name} was paid {account.Paid}, with {account.Settled} settled.");
        }
    }

    /// <summary>What the card says against what each event gave and took: by the month of its day, or this month's where that month was settled before.</summary>
    private static async Task IsTheSameAsync(IncentiveDesk desk, Member member)
    {
        var month = DayRange.MonthOf(desk.Company.Company.Clock.DateOf(desk.Now));
        var (settled, fen, points, balance, lines) = (false, 0L, 0, 0, 0);
        foreach (var change in desk.Events)
        {
            if (PaymentTo(member, change) is { Kind: RewardPaymentKind.Settlement })
            {
                settled = true;
            }

            foreach (var (reward, times) in GivenTo(member, change))
            {
                balance += times * reward.Points;
                if (month.Contains(change.HappenedOn) || (settled && October.Contains(change.HappenedOn)))
                {
                    fen += times * reward.Money.Fen;
                    points += reward.Occasion == RewardOccasion.Exchange ? 0 : times * reward.Points;
                    lines++;
                }
            }
        }

        var said = await desk.SaysAsync(member, "我的奖金");
        said.Replies(lines == 0 ? "本月还没有奖励入账" : $"收入 {Amounts.Exact(Money.FromFen(fen), Language.Chinese)}");
        if (lines > 0)
        {
            said.Replies(string.Create(CultureInfo.InvariantCulture, $"积分：{points} 分（累计 {balance} 分）"));
        }
    }

    /// <summary>The wall of medals: those that were given last and not taken back.</summary>
    private static async Task MedalsAreTheSameAsync(IncentiveDesk desk, Member member)
    {
        var standing = new Dictionary<RewardId, Reward?>();
        foreach (var change in desk.Events.Where(change => change.Kind == SalesEventKind.RewardGranted))
        {
            standing[(SalesJson.Read<Reward>(change.From) ?? SalesJson.Read<Reward>(change.To)!).Id] = SalesJson.Read<Reward>(change.To);
        }

        var medals = standing.Values.Count(reward => reward is { Medal: not null } && reward.Member == member.Id);
        (await desk.SaysAsync(member, "我的勋章")).Replies(medals == 0 ? "还没有勋章" : string.Create(CultureInfo.InvariantCulture, $"勋章墙：{medals} 枚"));
    }

    /// <summary>What a week's advance may be, and what the settlement of October would pay to whom.</summary>
    private static async Task PayIsTheSameAsync(IncentiveDesk desk)
    {
        Member[] people = [ScheduleCompany.Zhou, ScheduleCompany.Lu];
        foreach (var member in people)
        {
            var (unsettled, _, owed, _) = PayOf(desk, member, DateOnly.MaxValue);
            var week = DayRange.WeekOf(desk.Company.Company.Clock.DateOf(desk.Now));
            var isPaid = desk.Events.Exists(change => PaymentTo(member, change) is { Kind: RewardPaymentKind.Advance } payment && payment.From == week.From);
            var advance = isPaid ? 0 : Math.Max(0, Math.Min((long)decimal.Floor(unsettled * 0.5m), Cap) - owed);
            (await desk.SaysAsync(member, "本周预支")).Replies($"本周可预支 {Amounts.Exact(Money.FromFen(advance), Language.Chinese)}");
        }

        desk.Now = desk.Now < ScheduleCompany.At("2026-11-02 09:00") ? ScheduleCompany.At("2026-11-02 09:00") : desk.Now;
        var parts = people.Select(member => (Member: member, Pay: PayOf(desk, member, October.To))).Where(part => part.Pay.Lines > 0 && !part.Pay.IsSettled).ToList();
        var said = await desk.SaysAsync(ScheduleCompany.Han, "结算 10月");
        if (parts.Count == 0)
        {
            said.DoesNotSay("应付");
            return;
        }

        var paid = parts.ConvertAll(part => (part.Member, part.Pay.Unsettled, Paid: Math.Max(0, part.Pay.Unsettled - part.Pay.Owed)));
        said.Replies(string.Create(CultureInfo.InvariantCulture, $"结算 2026年10月：{parts.Count} 人，应付 {Amounts.Exact(Money.FromFen(paid.Sum(part => part.Paid)), Language.Chinese)}"));
        said.Replies(string.Create(CultureInfo.InvariantCulture, $"{parts.Sum(part => part.Pay.Lines)} 笔，{parts.Count} 人"));
        foreach (var (member, unsettled, sum) in paid)
        {
            said.Replies($"{member.Name}：付 {Amounts.Exact(Money.FromFen(sum), Language.Chinese)}（应得 {Amounts.Exact(Money.FromFen(unsettled), Language.Chinese)}）");
        }
    }

    /// <summary>What is not settled up to a day, in how many lines; what was paid in advance; whether October is settled.</summary>
    private static (long Unsettled, int Lines, long Owed, bool IsSettled) PayOf(IncentiveDesk desk, Member member, DateOnly upTo)
    {
        var open = new List<(DateOnly On, long Fen)>();
        var (paid, settled, isSettled) = (0L, 0L, false);
        foreach (var change in desk.Events)
        {
            open.AddRange(GivenTo(member, change).Select(line => (change.HappenedOn, line.Times * line.Reward.Money.Fen)));
            if (PaymentTo(member, change) is { } payment)
            {
                paid += payment.Paid.Fen;
                if (payment.Kind == RewardPaymentKind.Settlement)
                {
                    settled += open.Where(line => line.On <= payment.To).Sum(line => line.Fen);
                    open.RemoveAll(line => line.On <= payment.To);
                    isSettled = true;
                }
            }
        }

        open.RemoveAll(line => line.On > upTo);
        return (open.Sum(line => line.Fen), open.Count, Math.Max(0, paid - settled), isSettled);
    }

    private static RewardPayment? PaymentTo(Member member, SalesEvent change) =>
        change.Kind == SalesEventKind.RewardPaid && SalesJson.Read<RewardPayment>(change.To) is { } payment && payment.Member == member.Id ? payment : null;

    private static IEnumerable<(Reward Reward, int Times)> GivenTo(Member member, SalesEvent change)
    {
        if (change.Kind == SalesEventKind.RewardGranted)
        {
            if (SalesJson.Read<Reward>(change.From) is { } from && from.Member == member.Id)
            {
                yield return (from, -1);
            }

            if (SalesJson.Read<Reward>(change.To) is { } to && to.Member == member.Id)
            {
                yield return (to, 1);
            }
        }
    }

    /// <summary>The commission of the first deal, of however many were won meanwhile, reckoned from its last amount, split, state and rate alone.</summary>
    private static void CommissionIsDivided(IncentiveDesk desk)
    {
        var given = desk.Events.Where(change => change.Kind == SalesEventKind.RewardGranted)
            .SelectMany(change => RewardEntry.Of(SalesJson.Read<Reward>(change.From), SalesJson.Read<Reward>(change.To), change.HappenedOn))
            .Where(line => line.Reward.Rule.Value == "commission" && line.Reward.Deal?.Value == "P1").ToLookup(line => line.Reward.Member, line => line.Money.Fen);
        var isWon = Last<DealState>(SalesEventKind.DealState) is { Status: DealStatus.Won };
        var amount = Last<Money?>(SalesEventKind.DealAmount) ?? Money.FromYuan(380_000m);
        var rate = desk.Events.Where(change => change.Kind == SalesEventKind.RewardRuleSet).Select(change => SalesJson.Read<RewardRule>(change.To)!).LastOrDefault(rule => rule.Id.Value == "commission")?.Percent ?? 2m;
        var shares = Last<CreditShare[]>(SalesEventKind.DealSplit) ?? [];
        var whole = isWon ? decimal.Round(amount.Fen * rate / 100m, 0, MidpointRounding.AwayFromZero) : 0m;
        Assert.Equal((long)whole, given.Sum(ofMember => ofMember.Sum()));
        foreach (var share in isWon ? shares : [])
        {
            Assert.InRange(given[share.Member].Sum() - (whole * share.Percent / 100m), -1m, 1m);
        }

        T? Last<T>(SalesEventKind kind) => desk.Events.LastOrDefault(change => change.Kind == kind && change.Deal?.Value == "P1") is { } change ? SalesJson.Read<T>(change.To) : default;
    }
}
