using System.Collections.Immutable;
using System.Text;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Keeps what colleagues wait for, so that it can be answered at any time and not only right after it was asked.</summary>
internal sealed class OwedAnswers(TurnContext turn)
{
    private const int ShortestName = 2;

    /// <summary>What is owed an answer to this message; null where it asks for nothing.</summary>
    public static OwedAnswer? Of(Card card, string key, MemberId by, DateTimeOffset at) =>
        card.Actions.Length > 1 && card.Actions.Any(action => Refuses(action.Verb))
            ? new OwedAnswer(key, card.Title, OfferedCard.Of(card, at).Actions, by, at)
            : null;

    /// <summary>What was answered is owed no more, wherever the button stood.</summary>
    public void Settle(CardPress press)
    {
        if (!turn.State.Owed.IsEmpty && (Grants(press.Verb) || Refuses(press.Verb)) && Settling.Settles(press))
        {
            // Nor do its buttons wait any longer: what is said next must not answer it a second time.
            turn.State = turn.State with
            {
                Owed = turn.State.Owed.RemoveAll(owed => owed.Actions.Any(IsPressed)),
                Offered = turn.State.Offered is { } offered && offered.Actions.Any(IsPressed) ? null : turn.State.Offered,
            };
        }

        bool IsPressed(OfferedAction action) => action.Verb == press.Verb && action.Data.All(pair => press.Data.GetValueOrDefault(pair.Key) == pair.Value);
    }

    /// <summary>Answers the one request that the text fits, or shows those that wait.</summary>
    /// <returns>Whether the text is about requests.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.Line is not null)
        {
            return false;
        }

        if (OwedWords.IsList(text))
        {
            Show(turn.State.Owed);
            return true;
        }

        if (OwedWords.IsDuties(text))
        {
            await ShowDutiesAsync(cancellationToken);
            return true;
        }

        var all = turn.State.Owed;
        if (all.IsEmpty || OwedWords.Read(text, [.. all.SelectMany(NamesOf)]) is not { } agrees)
        {
            return false;
        }

        ImmutableArray<OwedAnswer> named = [.. all.Where(owed => NamesOf(owed).Concat(owed.Actions.Where(action => action.Names[0].Length > ShortestName).Select(action => action.Names[0])).Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)))];
        ImmutableArray<OwedAnswer> heard = [.. all.Where(owed => owed.At <= turn.Now)];
        switch (!named.IsEmpty ? named : !heard.IsEmpty ? heard : all)
        {
            // Of what was not told yet, a bare word cannot be meant: it is shown first.
            case [var unheard] when named.IsEmpty && heard.IsEmpty:
                Press(unheard.Key);
                return true;
            case [var only] when Action(only, text, agrees) is { } action:
                await new Presses(turn).HandleAsync(new CardPress(action.Verb, action.Data), cancellationToken);
                return true;
            case [_]:
                return false;
            case var several:
                Show(several);
                return true;
        }
    }

    /// <summary>Shows one of them with its buttons.</summary>
    public void Press(string? key)
    {
        if (turn.State.Owed.FirstOrDefault(owed => owed.Key == key) is not { } owed)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        turn.Show(
            new Card { Purpose = CardPurpose.Question, Title = owed.Title, Actions = [.. owed.Actions.Select(action => new CardAction { Verb = action.Verb, Label = action.Names[0], Data = action.Data })] },
            offered: owed.Actions);
    }

    /// <summary>The day's work, as the brief has it, and what colleagues wait for.</summary>
    private async Task ShowDutiesAsync(CancellationToken cancellationToken)
    {
        var hasBrief = await new BriefAnswer(turn).TryShowAsync(cancellationToken);
        if (hasBrief && !turn.State.Owed.IsEmpty)
        {
            turn.SayPrivately(turn.Words.OwedToo(turn.State.Owed.Length));
        }
        else if (!hasBrief)
        {
            Show(turn.State.Owed);
        }
    }

    private void Show(ImmutableArray<OwedAnswer> owed)
    {
        if (owed.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NothingOwed);
            return;
        }

        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.OwedTitle(owed.Length),
                Actions = [.. owed.Select(each => Button.Of(Verbs.Owed, each.Title, hint: turn.Words.Moment(turn.Options.Clock.ToLocal(each.At)), data: [(Keys.Message, each.Key)]))],
            });
    }

    /// <summary>The button that the words mean: by what stands on it, else the first that agrees, or that does not.</summary>
    private static OfferedAction? Action(OwedAnswer owed, string text, bool agrees)
    {
        var fitting = owed.Actions.Where(action => agrees ? Grants(action.Verb) : Refuses(action.Verb)).ToList();
        return fitting.Find(action => text.Contains(action.Names[0], StringComparison.Ordinal)) ?? fitting.FirstOrDefault();
    }

    /// <summary>Who asks, and what the request's title names besides.</summary>
    private IEnumerable<string> NamesOf(OwedAnswer owed)
    {
        var asker = turn.NameOf(owed.By);
        yield return asker;
        var word = new StringBuilder();
        foreach (var character in owed.Title.Replace(asker, " ", StringComparison.Ordinal) + ' ')
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (word.Length >= ShortestName)
            {
                yield return word.ToString();
                word.Clear();
            }
            else
            {
                word.Clear();
            }
        }
    }

    private static bool Grants(string verb) => verb is Verbs.GrantShare or Verbs.GrantHandOver or Verbs.PauseGrant or Verbs.SplitSet or Verbs.TargetAccept or Verbs.TargetGrant or Verbs.AcceptCredit or Verbs.RedeemGive;

    private static bool Refuses(string verb) => verb is Verbs.Refuse or Verbs.PauseRefuse or Verbs.SplitKeep or Verbs.SplitDispute or Verbs.TargetDispute or Verbs.TargetKeep or Verbs.DeclineCredit or Verbs.RedeemRefuse or Verbs.RewardKeep;
}
