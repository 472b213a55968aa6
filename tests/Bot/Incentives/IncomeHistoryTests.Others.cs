using System.Globalization;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Incentives;

/// <content>What others read of it: all of a team's income, and what is left of what points buy.</content>
public sealed partial class IncomeHistoryTests
{
    /// <summary>What all have earned in the month: the sum of what each event gave and took.</summary>
    private static async Task TeamIsTheSameAsync(IncentiveDesk desk)
    {
        var month = DayRange.MonthOf(desk.Company.Company.Clock.DateOf(desk.Now));
        var isSettled = new HashSet<Guid>();
        var fen = 0L;
        foreach (var change in desk.Events)
        {
            foreach (var member in new[] { ScheduleCompany.Zhou, ScheduleCompany.Lu })
            {
                if (PaymentTo(member, change) is { Kind: RewardPaymentKind.Settlement })
                {
                    isSettled.Add(member.Id.Value);
                }

                fen += GivenTo(member, change).Where(_ => month.Contains(change.HappenedOn) || (isSettled.Contains(member.Id.Value) && October.Contains(change.HappenedOn))).Sum(line => line.Times * line.Reward.Money.Fen);
            }
        }

        (await desk.SaysAsync(ScheduleCompany.Han, "奖金榜")).Replies($"奖金提成合计 {Amounts.Exact(Money.FromFen(fen), Language.Chinese)}");
    }

    /// <summary>How many are left of what points buy: as many as were said last, less what was taken since and not given back.</summary>
    private static async Task StockIsTheSameAsync(IncentiveDesk desk)
    {
        var taken = new HashSet<RewardId>();
        RewardRule? offer = null;
        foreach (var change in desk.Events)
        {
            if (change.Kind == SalesEventKind.RewardRuleSet && SalesJson.Read<RewardRule>(change.To) is { Occasion: RewardOccasion.Exchange } set)
            {
                offer = set;
                taken.Clear();
            }
            else if (change.Kind == SalesEventKind.RewardGranted && SalesJson.Read<Reward>(change.To) is { Occasion: RewardOccasion.Exchange } bought)
            {
                taken.Add(bought.Id);
            }
            else if (change.Kind == SalesEventKind.RewardGranted && SalesJson.Read<Reward>(change.From) is { Occasion: RewardOccasion.Exchange } returned)
            {
                taken.Remove(returned.Id);
            }
        }

        if (offer is { Ended: false })
        {
            var left = offer.Stock - taken.Count;
            (await desk.SaysAsync(ScheduleCompany.Zhou, "兑换清单")).Replies(string.Create(CultureInfo.InvariantCulture, $"咖啡券：{offer.Points} 分{(left is null ? "" : left == 0 ? "，已兑完" : $"，还有 {left} 份")}"));
        }
    }
}
