using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「我今天干了啥」: how much of each kind somebody told that still holds, of one day what was recorded on it and of several what happened in them; the heading is the sum.</summary>
internal sealed class DiaryProof(HistoryCompany company)
{
    private static readonly SalesEventKind[] Bookkeeping = [SalesEventKind.DealProgress, SalesEventKind.DealWanted, SalesEventKind.DealFailedTries, SalesEventKind.DealPauses, SalesEventKind.RewardGranted];

    private static readonly (string Kind, string Name)[] Activities =
    [
        ("visit", "拜访"), ("call", "电话"), ("demo", "演示"), ("meeting", "会议"), ("quote", "报价"), ("message", "消息"), ("note", "备注"),
    ];

    public async Task CheckAsync(Member member, DayRange days)
    {
        var what = $"diary of {member.Name} {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}";
        var told = Told(member, days);
        var bot = await company.AskAsync(member, new DiaryAction { Period = ScriptedReader.Slot(new Period(days.From, days.To)) });
        if (told.Count == 0)
        {
            Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.Card is not null);
            return;
        }

        var title = bot.Card.Title;
        var counts = bot.Card.Sections[0].Facts[0].Value;
        Printed.IsNumber(counts.Split('、', '，').Sum(each => Printed.NumberIn(each, what)), title[(title.LastIndexOf('：') + 1)..], $"{what}: {title}");
        foreach (var (kind, name) in Activities)
        {
            Is(told.Count(change => change is { Kind: SalesEventKind.ActivityRecorded, To: { } activity } && RawDeal.Parse(activity).GetProperty("kind").GetString() == kind), name);
        }

        Is(told.Count(change => change is { Kind: SalesEventKind.CustomerCreated, To: not null }), "新客户");
        Is(told.Count(change => change is { Kind: SalesEventKind.DealCreated, To: not null }), "新商机");
        Is(told.Where(change => change.Kind == SalesEventKind.DealStage).Select(change => change.Subject).Distinct().Count(), "阶段变动");
        Is(Ended(told, "won"), "赢单");
        Is(Ended(told, "lost"), "输单");

        void Is(int expected, string name)
        {
            var part = counts.Split('、', '，').FirstOrDefault(each => each.StartsWith($"{name} ", StringComparison.Ordinal));
            Assert.True((part is null ? 0 : Printed.NumberIn(part, what)) == expected, $"{what}: {expected} times {name}, not «{counts}»");
        }
    }

    /// <summary>What they told on these days in Shanghai, unless it was taken back.</summary>
    private List<SalesEvent> Told(Member member, DayRange days) =>
    [
        .. company.Events.Where(change =>
            change.Actor == member.Id
            && (days.From == days.To ? RecordedOn(change) == days.From : RecordedOn(change) >= days.From && days.Contains(change.HappenedOn))
            && !IsOfUndo(change)
            && !Bookkeeping.Contains(change.Kind)
            && !company.Events.Exists(other => other.Reverses == change.Key)),
    ];

    /// <summary>Whether it was taking back, or came of that: an undone visit takes the credit of whoever came along with it.</summary>
    private bool IsOfUndo(SalesEvent change) => company.Events.Exists(other => other.Key.ChangeSet == change.Key.ChangeSet && other.Reverses is not null && !Bookkeeping.Contains(other.Kind));

    private static DateOnly RecordedOn(SalesEvent change) => DateOnly.FromDateTime(change.RecordedAt.UtcDateTime.AddHours(8));

    /// <summary>How many deals were left so by the last word of these days.</summary>
    private static int Ended(List<SalesEvent> told, string status) => told
        .Where(change => change.Kind == SalesEventKind.DealState)
        .GroupBy(change => change.Subject)
        .Count(said => said.Last().To is { } state && RawDeal.Parse(state).GetProperty("status").GetString() == status);
}
