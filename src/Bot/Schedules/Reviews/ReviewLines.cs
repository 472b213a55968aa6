using System.Globalization;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>The deals of an agenda in words: why each is worth a word, and as the rows of a table.</summary>
internal sealed class ReviewLines(OrganisationChart chart, IReadOnlyDictionary<CustomerId, Customer> customers, Wording words)
{
    /// <summary>How many rows a file has: what is longer nobody reads, and no platform sends.</summary>
    private const int MostRows = 10_000;

    /// <summary>The deal with its customer.</summary>
    public string Label(ReviewItem item) => Labels.Of(customers[item.Case.Deal.Customer], item.Case.Deal);

    /// <summary>Whose it is, what it is worth, and why it is worth a word.</summary>
    public string Hint(ReviewItem item)
    {
        var deal = item.Case.Deal;
        return string.Join(" · ", ((IEnumerable<string>)[NameOf(deal.Owner), deal.Amount is { } amount ? words.AmountShort(amount) : "", .. Reasons(item)]).Where(part => part.Length > 0));
    }

    /// <summary>The whole agenda as a table.</summary>
    public IEnumerable<IEnumerable<string>> Table(ReviewAgenda agenda)
    {
        yield return [words.NumberColumn, words.CustomerLabel, words.DealLabel, words.OwnerLabel, words.StageLabel, words.AmountInYuanColumn, words.ExpectedCloseLabel, words.LastProgressLabel, words.NextStepLabel, words.NextStepDayLabel, words.ReasonsColumn];
        foreach (var (item, index) in agenda.Items.Take(MostRows).Select((item, index) => (item, index)))
        {
            var deal = item.Case.Deal;
            yield return
            [
                (index + 1).ToString(CultureInfo.InvariantCulture),
                customers[deal.Customer].Name,
                deal.Title,
                NameOf(deal.Owner),
                words.Stage(deal.Position.Stage),
                deal.Amount?.ToString() ?? "",
                Day(deal.ExpectedClose),
                Day(deal.LastProgress),
                deal.NextStep?.What ?? "",
                Day(deal.NextStep?.On),
                words.List(Reasons(item)),
            ];
        }
    }

    /// <summary>The name of a member; of one who has left, a word for that.</summary>
    public string NameOf(MemberId member) => chart.Find(member)?.Name ?? words.Nobody;

    private IEnumerable<string> Reasons(ReviewItem item)
    {
        var (subject, deal) = (item.Case, item.Case.Deal);
        (ReviewReasons Reason, Func<string> Words)[] all =
        [
            (ReviewReasons.CloseOverdue, () => words.BriefCloseOverdue(words.DayShort(deal.ExpectedClose!.Value))),
            (ReviewReasons.Red, () => words.BriefRed(subject.Standing.Days)),
            (ReviewReasons.StageOver, () => words.BriefStageOver(words.Stage(deal.Position.Stage), subject.Age.Days, subject.Age.Usual!.Value.To)),
            (ReviewReasons.CloseSoon, () => words.BriefCloseSoon(words.DayShort(deal.ExpectedClose!.Value))),
            (ReviewReasons.AmountChanged, () => words.AmountWent(words.AmountShort(subject.AmountBefore!.Value), words.AmountShort(deal.Amount!.Value))),
            (ReviewReasons.CriteriaUnmet, () => words.LacksCriteria(words.List(subject.Unmet.Select(criterion => criterion.Name)))),
            (ReviewReasons.Detoured, () => words.Detour(deal.Detour!)),
            (ReviewReasons.Yellow, () => words.BriefYellow(subject.Standing.Days)),
        ];
        return all.Where(each => (item.Reasons & each.Reason) != ReviewReasons.None).Select(each => each.Words());
    }

    /// <summary>In a table, a day is sorted by.</summary>
    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
