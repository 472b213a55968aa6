using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Lets a deal rest, for a reason and until a day, and wakes it up. A third pause or a long one needs somebody above the owner.</summary>
internal sealed class Pausing(TurnContext turn)
{
    private static readonly int[] OfferedDays = [7, 14, 30];

    private readonly Reaching reaching = new(turn);
    private readonly Consent consent = new(turn);

    /// <summary>Handles a button of pausing.</summary>
    public async Task PressAsync(string verb, Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        switch (verb)
        {
            case Verbs.Resume:
                Resume(customer, deal);
                break;
            case Verbs.PauseGrant or Verbs.PauseRefuse when deal.Pauses.Asked is null:
                turn.SayPrivately(turn.Words.NoPauseAsked(Labels.Of(customer, deal)));
                break;
            case Verbs.PauseGrant:
                await GrantAsync(customer, deal, deal.Pauses.Asked!, cancellationToken);
                break;
            case Verbs.PauseRefuse:
                await RefuseAsync(customer, deal, deal.Pauses.Asked!, cancellationToken);
                break;
            default:
                await PauseAsync(customer, deal, data, cancellationToken);
                break;
        }
    }

    /// <summary>Asks whoever is above to let the deal rest for as long as more time would be given; false where the speaker needs nobody's consent.</summary>
    public async Task<bool> TryAskInsteadAsync(Customer customer, Deal deal, Postponement wanted, CancellationToken cancellationToken)
    {
        if (!consent.IsNeededFor(deal))
        {
            return false;
        }

        var resumed = turn.Words.Day(wanted.Until.AddDays(1));
        await AskConsentAsync(
            customer,
            deal,
            new Pause(wanted.Reason, wanted.Until),
            manager => turn.Words.MoreTimeNeedsConsent(manager, wanted.Which, resumed),
            words => new CardFact(words.MoreTimeButton, words.PausesMade(wanted.Which - 1)),
            cancellationToken);
        return true;
    }

    private async Task PauseAsync(Customer customer, Deal deal, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var reason = ProgressRecorder.Cut(data.GetValueOrDefault(Keys.Reason, "").Trim(), ProgressRecorder.PhraseMaxLength);
        var hasDay = DayText.TryRead(data.GetValueOrDefault(Keys.Until, ""), out var resumed);
        if (reason.Length == 0)
        {
            AskWhy(customer, deal, hasDay ? resumed : null);
            return;
        }

        if (!hasDay)
        {
            AskUntil(customer, deal, reason);
            return;
        }

        // The day that is said is the one on which it goes on.
        var pause = new Pause(reason, resumed.AddDays(-1));
        switch (turn.Options.Pauses.Judge(pause, deal.Pauses.Made, turn.Today))
        {
            case PauseVerdict.EndsInThePast:
                turn.SayPrivately(turn.Words.PauseEndsInThePast(turn.Words.Day(resumed)));
                break;
            case PauseVerdict.NeedsConsent when consent.IsNeededFor(deal):
                await AskConsentAsync(
                    customer,
                    deal,
                    pause,
                    manager => deal.Pauses.Made >= turn.Options.Pauses.MostAlone
                        ? turn.Words.PauseAgainNeedsConsent(manager, deal.Pauses.Made + 1)
                        : turn.Words.PauseNeedsConsent(manager, turn.Options.Pauses.LongestAlone),
                    words => new CardFact(words.PausesLabel, words.PausesMade(deal.Pauses.Made)),
                    cancellationToken);
                break;
            default:
                Pause(deal, pause);
                break;
        }
    }

    private void Pause(Deal deal, Pause pause)
    {
        turn.Ledger.Change(deal, draft => draft.Pause(deal, pause));
        Aside.To(turn, deal, turn.Words.PausedNote(turn.Words.Day(pause.Until.AddDays(1)), consent.AboveOf(deal) is [var first, ..] && first.Id != turn.Speaker.Id ? first.Name : null));
    }

    private void Resume(Customer customer, Deal deal)
    {
        if (deal.State.Status != DealStatus.Paused)
        {
            turn.SayPrivately(turn.Words.NotPaused(Labels.Of(customer, deal)));
            return;
        }

        turn.Ledger.Change(deal, draft => draft.SetState(deal, DealState.Open));
    }

    private async Task AskConsentAsync(
        Customer customer, Deal deal, Pause pause, Func<string, string> note, Func<Wording, CardFact> before, CancellationToken cancellationToken)
    {
        if (await consent.FindAsync(deal, cancellationToken) is not { } reached)
        {
            return;
        }

        turn.Ledger.Change(deal, draft => draft.AskToPause(deal, new PauseRequest(pause, turn.Speaker.Id)));
        Aside.To(turn, deal, note(turn.NameOf(reached.Member)));
        var words = reached.Words;
        (string Key, string Value)[] data = [(Keys.Deal, deal.Id.Value)];
        await consent.AskAsync(
            reached,
            "pause-asked",
            words.PauseAskedTitle(turn.Speaker.Name, Labels.Of(customer, deal)),
            [new CardFact(words.PauseAskedLabel, words.PauseAsked(pause)), .. Consent.AmountOf(deal, words), before(words)],
            [Button.Of(Verbs.PauseGrant, words.PauseGrantButton, CardActionStyle.Primary, data: data), Button.Of(Verbs.PauseRefuse, words.PauseRefuseButton, CardActionStyle.Destructive, data: data)],
            cancellationToken);
    }

    private async Task GrantAsync(Customer customer, Deal deal, PauseRequest asked, CancellationToken cancellationToken)
    {
        if (asked.Pause.Until < turn.Today)
        {
            turn.SayPrivately(turn.Words.PauseEndsInThePast(turn.Words.Day(asked.Pause.Until.AddDays(1))));
            return;
        }

        Pause(deal, asked.Pause);
        await TellAsync(asked.By, words => words.PauseGranted(turn.Speaker.Name, Labels.Of(customer, deal), words.Day(asked.Pause.Until.AddDays(1))), cancellationToken);
    }

    private async Task RefuseAsync(Customer customer, Deal deal, PauseRequest asked, CancellationToken cancellationToken)
    {
        turn.Ledger.Change(deal, draft => draft.AskToPause(deal, null));
        Aside.To(turn, deal, turn.Words.PauseRefusedNote);
        await TellAsync(asked.By, words => words.PauseRefused(turn.Speaker.Name, Labels.Of(customer, deal)), cancellationToken);
    }

    private async Task TellAsync(MemberId member, Func<Wording, string> say, CancellationToken cancellationToken)
    {
        if (await reaching.FindPreferredAsync(member, cancellationToken) is { } reached)
        {
            await reaching.AnswerAsync(reached, $"pause-answered/{turn.Turn.ChangeSet}", new Card { Purpose = CardPurpose.Notice, Title = say(reached.Words) }, cancellationToken);
        }
    }

    private void AskWhy(Customer customer, Deal deal, DateOnly? resumed)
    {
        (string Key, string Value)[] known = resumed is { } day ? [(Keys.Deal, deal.Id.Value), (Keys.Until, DayText.Of(day))] : [(Keys.Deal, deal.Id.Value)];
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.PauseWhy(Labels.Of(customer, deal)),
                Sections = [new CardSection { Notes = [turn.Words.ReasonInWords] }],
                Actions = [.. turn.Words.PauseReasons.Select(reason => Button.Of(Verbs.Pause, reason, data: [.. known, (Keys.Reason, reason)]))],
            },
            [deal]);
        Await(AwaitedKind.PauseReason, deal, null);
    }

    private void AskUntil(Customer customer, Deal deal, string reason)
    {
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.PauseUntilWhen(Labels.Of(customer, deal)),
                Sections = [new CardSection { Notes = [turn.Words.PauseUntilInWords] }],
                Actions = [.. OfferedDays.Select(days => turn.Options.Calendar.WorkdayFrom(turn.Today.AddDays(days))).Select(day =>
                    Button.Of(Verbs.Pause, turn.Words.Day(day), data: [(Keys.Deal, deal.Id.Value), (Keys.Reason, reason), (Keys.Until, DayText.Of(day))]))],
            },
            [deal]);
        Await(AwaitedKind.PauseUntil, deal, reason);
    }

    private void Await(AwaitedKind kind, Deal deal, string? reason)
    {
        turn.State = turn.State with { Awaited = new AwaitedAnswer(kind, turn.Now) { Deal = deal.Id, Reason = reason } };
        turn.Asks = new Asks("slot", []);
    }
}
