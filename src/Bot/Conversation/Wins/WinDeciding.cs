using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What an owner decides about a win while it is held, and a superior where one has to agree.</summary>
internal sealed class WinDeciding(TurnContext turn)
{
    /// <summary>How far back it is looked for a win that somebody speaks of without naming it.</summary>
    private const int MostLookedAt = 10;

    private static readonly TimeSpan SpokenOf = TimeSpan.FromDays(1);

    /// <summary>Takes words such as 「现在发」 and 「不用发」, where there is a win that they can mean.</summary>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.Options.Wins is null || VerbOf(text) is not { } verb)
        {
            return false;
        }

        var isNamed = WinRequest.IsOfAnnouncement(text);

        var newest = await turn.Session.Wins.NewestOfAsync(turn.Speaker.Id, MostLookedAt, cancellationToken);
        var meant = await OfNamedAsync([.. newest.Where(win => !win.IsUndone)], text, cancellationToken);
        var open = meant.FindAll(win => !win.IsTold && (isNamed || win.DueAt > turn.Change.Now || win.ConfirmedAt >= turn.Change.Now - SpokenOf));
        if (open.Count == 0)
        {
            return isNamed && !turn.IsOverheard && await AnswerWithoutOneAsync(verb, meant, cancellationToken);
        }

        // What one message has won is decided about as one.
        foreach (var win in open.Where(win => win.ChangeSet == open[0].ChangeSet))
        {
            await DecideAsync(win, verb, cancellationToken);
        }

        return true;
    }

    private static string? VerbOf(string text) => WinRequest.IsNow(text) ? Verbs.WinNow : WinRequest.IsNot(text) ? Verbs.WinNot : WinRequest.IsHide(text) ? Verbs.WinHide : null;

    /// <summary>Those of the customer whom the text names; all where it names none.</summary>
    private async Task<List<WinRecord>> OfNamedAsync(List<WinRecord> wins, string text, CancellationToken cancellationToken)
    {
        var named = turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers;
        if (named.IsEmpty)
        {
            return wins;
        }

        var theirs = new List<WinRecord>();
        foreach (var win in wins)
        {
            if (await turn.Ledger.FindAsync(win.Deal, cancellationToken) is { } deal && named.Contains(deal.Customer))
            {
                theirs.Add(win);
            }
        }

        return theirs;
    }

    /// <summary>Nothing is held: a win that waits for its confirmation keeps what was said of it, of one that was told that is said.</summary>
    private async Task<bool> AnswerWithoutOneAsync(string verb, List<WinRecord> told, CancellationToken cancellationToken)
    {
        var proposals = new Proposals(turn);
        if (verb == Verbs.WinNot && proposals.Newest is { Acts: [{ Kind: ActKind.Win } act] } waiting)
        {
            await proposals.ShowAsync(waiting with { At = turn.Now, Acts = [act with { IsQuiet = true }] }, cancellationToken);
        }
        else if (told is [{ IsTold: true } last, ..] && await turn.Ledger.FindAsync(last.Deal, cancellationToken) is { } deal && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
        {
            turn.SayPrivately(turn.Words.WinWasTold(Labels.Of(customer, deal)));
        }
        else
        {
            turn.SayPrivately(turn.Words.NoWinIsHeld);
        }

        return true;
    }

    /// <summary>Handles a pressed button.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (turn.Options.Wins is null || await FindAsync(turn, data, cancellationToken) is not { } win)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        await DecideAsync(win, verb, cancellationToken);
    }

    /// <summary>The win that a button carries; null where there is none.</summary>
    public static async Task<WinRecord?> FindAsync(TurnContext turn, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken) =>
        data.TryGetValue(Keys.Deal, out var deal) && Guid.TryParse(data.GetValueOrDefault(Keys.ChangeSet), out var changeSet)
            ? await turn.Session.Wins.FindAsync(new DealId(deal), new ChangeSetId(changeSet), cancellationToken)
            : null;

    private async Task DecideAsync(WinRecord win, string verb, CancellationToken cancellationToken)
    {
        if (await turn.Ledger.FindAsync(win.Deal, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var isAsked = verb is Verbs.WinApprove or Verbs.WinRefuse;
        if (isAsked && (turn.Chart.Find(win.Owner) is not { } owner || !turn.Chart.IsAbove(turn.Speaker, owner)))
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (!turn.MayChange(deal))
        {
            turn.Refuse(new Collision(customer, deal.Owner));
            return;
        }

        var label = Labels.Of(customer, deal);
        if (win.IsUndone || deal.State.Status != DealStatus.Won)
        {
            turn.SayPrivately(turn.Words.WinIsNone(label));
        }
        else if (win.IsTold)
        {
            turn.SayPrivately(turn.Words.WinWasTold(label));
        }
        else if (isAsked)
        {
            Answer(win, deal, label, verb == Verbs.WinApprove);
        }
        else
        {
            Decide(win, deal, label, verb);
        }
    }

    private void Decide(WinRecord win, Deal deal, string label, string verb)
    {
        var rules = turn.Options.Wins!;
        var decided = verb switch
        {
            Verbs.WinNow => win with { Wish = OwnersWish.Now },
            Verbs.WinNot => win with { Wish = OwnersWish.NotAtAll },
            _ => win with { HidesCustomer = true },
        };

        // Whoever was asked to agree and has not answered is waited for all the same.
        var told = WinTimes.ToldAt(decided, rules, turn.Options.Clock);
        decided = decided with { DueAt = told is { } at && decided.Approval is not (WinApproval.Asked or WinApproval.Refused) ? Later(at, turn.Change.Now) : null };
        turn.DecidedWins.Add(decided);
        Show(
            verb switch
            {
                Verbs.WinNot => turn.Words.WinNotTold(label),
                Verbs.WinHide => turn.Words.WinHidesCustomer(label),
                _ when decided.DueAt is { } due && due > turn.Change.Now => turn.Words.WinToldAt(label, turn.Words.Moment(TimeZoneInfo.ConvertTime(due, turn.Options.Zone))),
                _ when decided.DueAt is null => turn.Words.WinAwaitsApproval(label),
                _ => turn.Words.WinToldNow(label),
            },
            win,
            deal,
            verb == Verbs.WinNot ? [ButtonOf(Verbs.WinNow, turn.Words.WinNowButton, win)] : verb == Verbs.WinHide ? [ButtonOf(Verbs.WinNow, turn.Words.WinNowButton, win), ButtonOf(Verbs.WinNot, turn.Words.WinNotButton, win)] : []);
    }

    private void Answer(WinRecord win, Deal deal, string label, bool agrees)
    {
        if (win.Approval != WinApproval.Asked)
        {
            turn.SayPrivately(turn.Words.UnusableButton);
            return;
        }

        var answered = win with { Approval = agrees ? WinApproval.Given : WinApproval.Refused };
        var told = agrees ? WinTimes.ToldAt(answered, turn.Options.Wins!, turn.Options.Clock) : null;
        turn.DecidedWins.Add(answered with { DueAt = told is { } at ? Later(at, turn.Change.Now) : null });
        Show(agrees ? turn.Words.WinToldNow(label) : turn.Words.WinNotTold(label), win, deal, []);
    }

    private void Show(string title, WinRecord win, Deal deal, ImmutableArray<CardAction> actions)
    {
        var mayUndo = win.ConfirmedBy == turn.Speaker.Id && win.ConfirmedAt >= turn.Change.Now - turn.Options.UndoWindow;
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Receipt,
                Title = title,
                Actions = mayUndo ? [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, win.ChangeSet.ToString())]), .. actions] : actions,
            },
            [deal]);
    }

    private static CardAction ButtonOf(string verb, string label, WinRecord win) =>
        Button.Of(verb, label, data: [(Keys.Deal, win.Deal.Value), (Keys.ChangeSet, win.ChangeSet.ToString())]);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
