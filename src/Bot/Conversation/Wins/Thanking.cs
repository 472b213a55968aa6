using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Thanks to colleagues for help, by a button of a win or in words: what counts is kept, and the week's report names who was thanked most.</summary>
internal sealed class Thanking(TurnContext turn)
{
    private const int MostLookedAt = 20;

    private static readonly TimeSpan SpokenOf = TimeSpan.FromDays(7);

    /// <summary>「感谢 @小李 一起拜访」.</summary>
    public async Task ThankAsync(ThankAction thank, CancellationToken cancellationToken)
    {
        // 「谢谢黄总」 to somebody above is good manners: what it is for is not said.
        if (thank.Customer is null && turn.Chart.Find(thank.Colleague.Value) is { } colleague && turn.Chart.IsAbove(colleague, turn.Speaker)
            && !HelpTold.Is(turn.Turn.Message.Text))
        {
            if (!turn.IsOverheard)
            {
                turn.Say(turn.Words.ThanksWithoutCause(colleague.Name));
            }

            return;
        }

        var newest = await turn.Session.Wins.NewestOfAsync(turn.Speaker.Id, MostLookedAt, cancellationToken);
        var customer = thank.Customer?.Value.Id;
        var win = newest.FirstOrDefault(win => !win.IsUndone && (customer is null ? win.ConfirmedAt >= turn.Change.Now - SpokenOf : win.Customer == customer));
        if (await JudgeAsync(thank.Colleague.Value, win, isNamed: customer is not null || HelpTold.Is(turn.Turn.Message.Text), cancellationToken) is { } said)
        {
            turn.Say(Line(said));
        }
    }

    /// <summary>Handles the pressed button of a win's card.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var cheering = new Cheering(turn);
        if (!Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var member)
            || turn.Chart.Find(new MemberId(member)) is not { } colleague
            || await cheering.FindToldAsync(data, cancellationToken) is not var (chat, telling)
            || await turn.Session.Wins.FindAsync(telling.Win, cancellationToken) is not { } win
            || await new WinStories(turn.Session, turn.Chart).FindAsync(win, cancellationToken) is not { } story
            || !story.Helpers.Contains(colleague.Id))
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (await JudgeAsync(colleague.Id, win, isNamed: true, cancellationToken) is { } said)
        {
            await cheering.ShowAsync(chat, telling, [said], Line(said), cancellationToken);
        }
    }

    /// <summary>The thanks where they are said, counted or not; null where there is nothing to say.</summary>
    private async Task<Applause?> JudgeAsync(MemberId colleague, WinRecord? win, bool isNamed, CancellationToken cancellationToken)
    {
        var today = (await turn.Session.Applause.OfDayAsync(turn.Speaker.Id, turn.Today, cancellationToken)).Where(word => word.Kind == ApplauseKind.Thanks).ToList();
        var known = win is null ? today.Where(word => word.Win is null) : (await turn.Session.Applause.OfWinAsync(win.ChangeSet, cancellationToken)).Where(word => word.Kind == ApplauseKind.Thanks);
        var rule = turn.Options.Wins?.Thanks ?? new ThanksRule();
        var verdict = rule.Judge(
            turn.Speaker.Id,
            colleague,
            known.Any(word => word.From == turn.Speaker.Id && word.To == colleague),
            today.Count(word => word.From == turn.Speaker.Id && word.Counts),
            today.Exists(word => word.From == colleague && word.To == turn.Speaker.Id));
        if (verdict is ThanksVerdict.OneselfDoesNotCount or ThanksVerdict.CountsOnce)
        {
            turn.Refuse(verdict == ThanksVerdict.CountsOnce ? turn.Words.HasThanked(turn.NameOf(colleague)) : turn.Words.ThanksOneself);
            return null;
        }

        var said = new Applause
        {
            Id = new ApplauseId(Guid.CreateVersion7(turn.Now)),
            Kind = ApplauseKind.Thanks,
            From = turn.Speaker.Id,
            To = colleague,
            Win = win?.ChangeSet,
            On = turn.Today,
            Counts = verdict == ThanksVerdict.Counts,
        };
        turn.Ledger.Applaud(said);
        await TellAsync(said, isNamed ? win : null, cancellationToken);
        return said;
    }

    private string Line(Applause said) => said.Counts ? turn.Words.Thanked(turn.NameOf(said.To)) : turn.Words.ThankedWithoutCount(turn.NameOf(said.To));

    /// <summary>The colleague hears of it, once for what it was; no customer is named to whom the thanks did not go.</summary>
    private async Task TellAsync(Applause said, WinRecord? win, CancellationToken cancellationToken)
    {
        var reaching = new Reaching(turn);
        if (await reaching.FindAsync(said.To, cancellationToken) is { } reached)
        {
            var customer = win is null ? null : await turn.Ledger.FindAsync(win.Customer, cancellationToken);
            var title = customer is null ? reached.Words.ThankedBy(turn.Speaker.Name) : reached.Words.ThankedByFor(turn.Speaker.Name, Labels.Short(customer));
            await reaching.NotifyAsync(reached, $"thanks/{said.Id}", new Card { Purpose = CardPurpose.Notice, Title = title, Emphasis = CardEmphasis.Good }, cancellationToken);
        }
    }
}
