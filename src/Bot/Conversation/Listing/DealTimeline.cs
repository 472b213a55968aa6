using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「沐珩最近都聊了什么」, 「沐珩跟进记录」: what was recorded of a deal in the words in which it was told, the newest first, for who may see the deal.</summary>
internal sealed class DealTimeline(TurnContext turn)
{
    private const int LongestRequest = 40;
    private const int MostShown = 8;
    private const int LongestText = 120;

    private static readonly RequestForm Records = new(
        @"^(给我看看?|看看?|查看?|调出)?\s*(?<who>.*?)\s*的?\s*(最近)?的?(跟进|历史|沟通|拜访|聊天|往来)?(记录|历史|备注)(给我看看?|都?有(什么|哪些)|列一?下)?\s*(最近\s*\d+\s*条)?$|^(?<who>.*?)\s*的?(时间线|时间轴)$",
        "记录", "历史", "备注", "时间线", "时间轴");

    private static readonly RequestForm Said = new(
        @"^(?<who>.*?)\s*的?\s*(最近|这几次|上次|之前|最近一次|上一次|前几次|到现在)\s*(一次)?(都|又)?(和客户|跟客户|沟通|见面|拜访|电话)?(都)?(聊|谈|说|讲|沟通|跟进)(了|过)?(些)?(什么|啥|哪些)(内容|事|情况)?(了)?$|^(?<who>.*?)\s*(\S{1,2}[总工经理主任长姐哥]{1,2})\s*(说|讲|提)过(些)?(什么|啥)$",
        "什么", "啥", "哪些");

    private static readonly RequestForm English = new(@"^(?<who>.*?)(?:'s)? (?:timeline|notes|history|activity log)$|^(?:show )?(?:the )?(?:timeline|notes|history|activity log) (?:of|for|on) (?<who>.+)$", "timeline", "notes", "history", "activity log");

    /// <summary>Shows it, where the text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (NameIn(text) is not { } who || await new AskedDeal(turn).FindAsync(who, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        if (!turn.MaySee(deal))
        {
            turn.Collisions.Add(new Collision(customer, deal.Owner) { WasAsked = true });
            return true;
        }

        await ShowAsync(customer, deal, cancellationToken);
        return true;
    }

    /// <summary>Whose records are asked for, empty for those of the deal that is talked of; null where the text asks for none.</summary>
    private static string? NameIn(string text)
    {
        var said = text.Trim(' ', '?', '？', '。', '.', '！', '!', '呢', '啊');
        return said.Length > LongestRequest ? null
            : new[] { Records, Said, English }.Select(form => form.Match(said)).FirstOrDefault(match => match.Success)?.Groups["who"].Value.Trim(' ', '的', '，', ',');
    }

    private async Task ShowAsync(Customer customer, Deal deal, CancellationToken cancellationToken)
    {
        List<Activity> told = [.. (await turn.Session.Activities.OfDealAsync(deal.Id, cancellationToken)).OrderByDescending(activity => activity.On).ThenByDescending(activity => activity.RecordedAt)];
        turn.FocusOn(customer.Id, deal.Id);
        ImmutableArray<string> notes = told.Count == 0 ? [turn.Words.TimelineEmpty] : told.Count > MostShown ? [turn.Words.TimelineMore(told.Count - MostShown)] : [];
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.TimelineTitle(Labels.Of(customer, deal), told.Count),
                Sections = [new CardSection { Facts = [.. told.Take(MostShown).Select(activity => Fact(activity, deal))], Notes = notes }],
                Actions = turn.MayChange(deal) ? [.. DealButtons.Of(deal, deal is { IsOpen: true, NextStep: null }, turn.Words)] : [],
            },
            [deal]);
    }

    /// <summary>What was done as its head, what was said of it behind; whoever is not the owner is named.</summary>
    private CardFact Fact(Activity activity, Deal deal)
    {
        var head = ActivityText.Bare(activity, turn);
        var text = activity.Text.ReplaceLineEndings(" ").Trim();
        var said = text.Length <= LongestText ? text : $"{ProgressRecorder.Cut(text, LongestText)}…";
        return new CardFact(activity.By == deal.Owner ? head : turn.Words.TimelineBy(head, turn.NameOf(activity.By)), said.Length == 0 ? turn.Words.None : said);
    }
}
