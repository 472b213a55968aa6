using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows the rules of rewards, and changes them after a preview of what they give for the past; nothing is given for the past unasked.</summary>
internal sealed class RuleKeeping(TurnContext turn, IncentiveTerms terms)
{
    /// <summary>Who may change the rules: directors and administrators.</summary>
    private static bool MayEdit(Member member) => member.Role is Role.Director or Role.Administrator;

    /// <summary>Shows the rules, or previews a change.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (IncentiveRequest.IsRules(text))
        {
            Show(await terms.RulesAsync(turn.Session, cancellationToken));
            return true;
        }

        if (!RuleRequest.Is(text))
        {
            return false;
        }

        if (IsAllowed())
        {
            await PreviewAsync(text, cancellationToken);
        }

        return true;
    }

    /// <summary>Sets the rule of the button, as it was previewed.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (!IsAllowed())
        {
            return;
        }

        if (press.Verb == Verbs.RuleDrop)
        {
            turn.SayPrivately(turn.Words.RuleDropped);
            return;
        }

        if (await ReadAsync(press.Data.GetValueOrDefault(Keys.Text, ""), cancellationToken) is not { } order)
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
        else if (press.Data.GetValueOrDefault(Keys.Version) != VersionOf(order))
        {
            turn.SayPrivately(turn.Words.RuleChangedMeanwhile);
        }
        else
        {
            // A part of the past: the rule holds from its first day.
            var meant = press.Verb == Verbs.RuleWithPast && DayText.TryRead(press.Data.GetValueOrDefault(Keys.From, ""), out var from) && from > order.Rule.From ? order with { Rule = order.Rule with { From = from } } : order;
            await SaveAsync(meant, press.Verb == Verbs.RuleWithPast, cancellationToken);
        }
    }

    private bool IsAllowed()
    {
        if (MayEdit(turn.Speaker))
        {
            return true;
        }

        turn.Refuse(turn.Words.RulesNotYours(turn.Words.List(turn.Chart.Members.Where(MayEdit).Take(3).Select(member => member.Name))));
        return false;
    }

    private void Show(RewardRules rules)
    {
        var words = turn.Words;
        var held = rules.At(turn.Today).ToList();
        turn.Say(held.Count == 0 ? words.NoRewardRules : string.Join('\n', [words.RulesTitle(held.Count), .. held.Select(rule => words.RuleLine(rule.Name, Describe(rule))), .. Terms()]));
    }

    /// <summary>What lessens bonuses, and what is paid before the month is settled.</summary>
    private IEnumerable<string> Terms()
    {
        if (terms.Completeness.Weight > 0)
        {
            yield return turn.Words.CompletenessWeighs(turn.Words.Percent(100m * terms.Completeness.Weight));
        }

        if (terms.Advance.Percent > 0)
        {
            yield return turn.Words.AdvanceTerms(turn.Words.Percent(terms.Advance.Percent), turn.Words.Amount(terms.Advance.Cap));
        }
    }

    private string Describe(RewardRule rule)
    {
        var words = turn.Words;
        string?[] parts =
        [
            new RewardWords(words).Gives(rule),
            rule.LeastAmount is { } least ? words.RuleLeast(words.AmountShort(least)) : null,
            rule.WinsInMonth is { } wins ? words.RuleWins(wins) : null,
            rule.Limit switch { RewardLimit.OncePerDeal => words.RuleOncePerDeal, RewardLimit.OncePerMember => words.RuleOncePerMember, RewardLimit.OncePerMonth => words.RuleOncePerMonth, _ => null },
            rule.MostADay is { } most ? words.RuleMostADay(most) : null,
            rule.NeedsEvidence ? words.RuleNeedsEvidence : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private async Task<RuleOrder?> ReadAsync(string text, CancellationToken cancellationToken) =>
        new RuleRequest(turn.Options.Pipeline, await terms.RulesAsync(turn.Session, cancellationToken), turn.Today).Read(text);

    private async Task PreviewAsync(string text, CancellationToken cancellationToken)
    {
        var words = turn.Words;
        if (await ReadAsync(text, cancellationToken) is not { } order)
        {
            turn.SayPrivately(words.RuleNotRead);
            return;
        }

        var past = new RewardBackfill(turn, terms.MostPast);
        var whole = await past.PlanAsync(order.Rule, cancellationToken);
        var part = whole is null ? await past.FindPartAsync(order.Rule, cancellationToken) : null;
        if (whole is null && part is null && order.IsPastOnly)
        {
            turn.SayPrivately(words.TooMuchHistory(terms.MostPast));
            return;
        }

        var changes = whole ?? part?.Changes ?? [];
        string[] notes = whole is not null ? [PastLine(changes)]
            : part is not var (from, _) ? [words.PastTooMuch(terms.MostPast)]
            : [words.PastInPart(terms.MostPast, words.Day(from)), PastLine(changes)];
        (string Key, string Value)[] data = [(Keys.Text, text), (Keys.Version, VersionOf(order))];
        var facts = ImmutableArray.Create(
            new CardFact(words.RuleLabel, order.Rule.Name),
            order.Rule.Ended ? new CardFact(words.RuleGivesLabel, words.RuleEnds) : new CardFact(words.RuleGivesLabel, Describe(order.Rule), order is { Before: { Ended: false } before, IsPastOnly: false } ? Describe(before) : null),
            new CardFact(words.RuleFromLabel, words.Day(order.Rule.From)));
        var actions = ImmutableArray.CreateBuilder<CardAction>();
        if (changes.Length > 0)
        {
            actions.Add(Button.Of(Verbs.RuleWithPast, words.RuleWithPastButton, CardActionStyle.Primary, data: part is var (since, _) ? [.. data, (Keys.From, DayText.Of(since))] : data));
        }

        if (!order.IsPastOnly)
        {
            actions.Add(Button.Of(Verbs.RuleFromNow, changes.Length > 0 ? words.RuleFromNowButton : words.SaveButton, changes.Length > 0 ? CardActionStyle.Normal : CardActionStyle.Primary, data: data));
        }

        actions.Add(Button.Of(Verbs.RuleDrop, words.RuleDropButton));
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = order.IsPastOnly ? words.BackfillTitle(order.Rule.Name) : order.Before is null ? words.NewRuleTitle(order.Rule.Name) : words.ChangedRuleTitle(order.Rule.Name),
            Sections = [new CardSection { Facts = facts, Notes = [.. notes] }],
            Actions = actions.ToImmutable(),
        });
        turn.Asks = new Asks("confirm", [.. actions.Select(action => action.Label)]);
    }

    /// <summary>「会发放 14 笔，涉及 6 人，共 7,000元」.</summary>
    private string PastLine(ImmutableArray<RewardChange> changes)
    {
        var (money, points) = (changes.Aggregate(Money.Zero, (sum, change) => sum + change.Money), changes.Sum(change => change.Points));
        return changes.Length == 0 ? turn.Words.NothingInPast : turn.Words.PastPreview(changes.Length, changes.DistinctBy(change => change.Reward.Member).Count(), new RewardWords(turn.Words).Sum(money, points));
    }

    private async Task SaveAsync(RuleOrder order, bool withPast, CancellationToken cancellationToken)
    {
        var draft = new ChangeSetDraft(turn.Change);
        if (!order.IsPastOnly)
        {
            // Without the past, the rule is for what happens from today on.
            var rule = withPast || order.Rule.From > turn.Today ? order.Rule : order.Rule with { From = turn.Today };
            draft.Set(order.Before is { Version: > 0 } ? order.Before : null, rule);
        }

        var changes = withPast ? await new RewardBackfill(turn, terms.MostPast).PlanAsync(order.Rule, cancellationToken) ?? [] : [];
        foreach (var change in changes)
        {
            draft.Change(change);
        }

        if (draft.IsEmpty)
        {
            turn.SayPrivately(turn.Words.NothingInPast);
            return;
        }

        turn.ChangeSets.Add(draft.Build());
        var title = order.IsPastOnly ? turn.Words.Backfilled(order.Rule.Name) : order.Rule.Ended ? turn.Words.RuleEnded(order.Rule.Name) : turn.Words.RuleSaved(order.Rule.Name, order.Rule.Version);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = title,
            Emphasis = CardEmphasis.Good,
            Sections = [new CardSection { Notes = withPast ? [PastLine(changes)] : [] }],
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    private static string VersionOf(RuleOrder order) => string.Create(CultureInfo.InvariantCulture, $"{order.Rule.Id}/{order.Rule.Version}");
}
