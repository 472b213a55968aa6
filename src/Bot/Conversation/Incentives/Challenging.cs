using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Challenges: who leads people sets one in a sentence, anybody joins and leaves until it is over, and everybody reads how far they have come. A schedule ends them.</summary>
internal sealed class Challenging(TurnContext turn, IncentiveTerms terms)
{
    private const int MostShown = 5;

    /// <summary>Takes 「本周挑战：新客5个，奖50分」, 「参加挑战」, 「挑战进度」.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ChallengeRequest.IsList(text))
        {
            await ShowAsync(cancellationToken);
        }
        else if (ChallengeRequest.Join(text) is { } wanted)
        {
            await TakeAsync(wanted, isJoining: true, cancellationToken);
        }
        else if (ChallengeRequest.Leave(text) is { } unwanted)
        {
            await TakeAsync(unwanted, isJoining: false, cancellationToken);
        }
        else if (ChallengeRequest.JoinNamed(text) is { } named && (await RunningAsync(cancellationToken)).Any(rule => string.Equals(rule.Name, named, StringComparison.OrdinalIgnoreCase)))
        {
            await TakeAsync(named, isJoining: true, cancellationToken);
        }
        else if (!ChallengeRequest.IsSetting(text) && !(MayBeMeant && ChallengeRequest.IsMeant(text) && !NamesCustomer(text)))
        {
            return false;
        }
        else if (turn.Speaker.Role is not (Role.Manager or Role.Director))
        {
            turn.Refuse(turn.Words.ChallengesNotYours(WhomToAsk.Above(turn, turn.Speaker)));
        }
        else
        {
            await SetAsync(text, cancellationToken);
        }

        return true;
    }

    /// <summary>Lets the presser join the challenge of the button.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if ((await RunningAsync(cancellationToken)).FirstOrDefault(rule => rule.Id.Value == data.GetValueOrDefault(Keys.Rule)) is { } challenge)
        {
            await JoinAsync(challenge, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.ChallengeIsOver);
        }
    }

    /// <summary>Whoever cannot set any may speak of a customer's.</summary>
    private bool MayBeMeant => turn.Speaker.Role is Role.Manager or Role.Director;

    private bool NamesCustomer(string text) => !turn.Options.Names(new Understanding.Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers.IsEmpty;

    private async Task<ImmutableArray<RewardRule>> RunningAsync(CancellationToken cancellationToken) =>
        [.. (await terms.RulesAsync(turn.Session, cancellationToken)).Challenges.Where(rule => rule.Challenge!.Until >= turn.Today).OrderBy(rule => rule.Challenge!.Until)];

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        var running = await RunningAsync(cancellationToken);
        if (running.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NoChallenges);
            return;
        }

        var card = new ChallengeCard(turn.Chart, turn.Words);
        var shown = new List<ChallengeReading>();
        foreach (var rule in running.Take(MostShown))
        {
            shown.Add(await ChallengeReading.ReadAsync(rule, turn.Chart, turn.Session, cancellationToken));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.ChallengesTitle(running.Length),
            Sections = [.. shown.Select(challenge => card.Progress(challenge, turn.Speaker))],
            Actions = [.. shown.Where(challenge => !challenge.Joined.ContainsKey(turn.Speaker.Id)).Select(challenge => card.Join(challenge.Rule))],
        });
    }

    private async Task TakeAsync(string name, bool isJoining, CancellationToken cancellationToken)
    {
        var named = (await RunningAsync(cancellationToken)).Where(rule => rule.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        await turn.Session.Rewards.HoldAsync([turn.Speaker.Id], cancellationToken);
        var lines = await turn.Session.Rewards.StandingAsync([.. named.Select(rule => Challenges.IdOf(rule, turn.Speaker.Id))], cancellationToken);
        var open = named.Where(rule => lines.ContainsKey(Challenges.IdOf(rule, turn.Speaker.Id)) != isJoining).ToList();
        switch (open)
        {
            case []:
                turn.SayPrivately(named.Count == 0 ? turn.Words.NoChallenges : isJoining ? turn.Words.ChallengeJoinedAlready : turn.Words.ChallengeNotJoined);
                break;
            case [var only] when isJoining:
                await JoinAsync(only, cancellationToken);
                break;
            case [var only]:
                Keep(new RewardChange(lines[Challenges.IdOf(only, turn.Speaker.Id)], null, turn.Today, new SalesEventKey(turn.Change.ChangeSet, 0)));
                turn.SayPrivately(turn.Words.ChallengeLeft(only.Name));
                break;
            default:
                turn.SayPrivately(turn.Words.WhichChallenge(turn.Words.List(open.Select(rule => rule.Name))));
                break;
        }
    }

    private async Task JoinAsync(RewardRule rule, CancellationToken cancellationToken)
    {
        var id = Challenges.IdOf(rule, turn.Speaker.Id);
        await turn.Session.Rewards.HoldAsync([turn.Speaker.Id], cancellationToken);
        if ((await turn.Session.Rewards.StandingAsync([id], cancellationToken)).ContainsKey(id))
        {
            turn.SayPrivately(turn.Words.ChallengeJoinedAlready);
            return;
        }

        Keep(new RewardChange(null, Challenges.Join(rule, turn.Speaker.Id, turn.Today, new SalesEventKey(turn.Change.ChangeSet, 0)), turn.Today, new SalesEventKey(turn.Change.ChangeSet, 0)));
        turn.SayPrivately(turn.Words.ChallengeJoined(rule.Name, turn.Words.Day(rule.Challenge!.Until), new ChallengeCard(turn.Chart, turn.Words).Prize(rule)));
    }

    private async Task SetAsync(string text, CancellationToken cancellationToken)
    {
        if (ChallengeRequest.Read(text, turn.Today) is not var (read, challenge))
        {
            turn.SayPrivately(turn.Words.ChallengeNotRead);
            return;
        }

        var rule = read with { Id = new RewardRuleId($"challenge-{turn.Change.ChangeSet.Value:N}"[..24]), Challenge = challenge with { By = turn.Speaker.Id } };
        var draft = new ChangeSetDraft(turn.Change);
        draft.Set(null, rule);
        turn.ChangeSets.Add(draft.Build());
        var told = await new LedChats(turn).TellAsync($"challenge/{rule.Id}", words => new ChallengeCard(turn.Chart, words).Told(rule, turn.Speaker.Name), cancellationToken);
        turn.Show(new ChallengeCard(turn.Chart, turn.Words).Told(rule, turn.Speaker.Name) with
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.ChallengeSet(rule.Name, told),
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    private void Keep(RewardChange change)
    {
        var draft = new ChangeSetDraft(turn.Change);
        draft.Change(change);
        turn.ChangeSets.Add(draft.Build());
    }
}
