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
            Show(await terms.RulesAsync(turn.Session, cancellationToken), [.. PastOrder.In(await turn.Session.Halts.ActiveAsync(cancellationToken)).Select(each => each.Order)]);
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
            await SaveAsync(order, press.Verb == Verbs.RuleWithPast, cancellationToken);
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

    private void Show(RewardRules rules, ImmutableArray<PastOrder> past)
    {
        var words = turn.Words;
        var held = rules.At(turn.Today).ToList();
        turn.Say(held.Count == 0 ? words.NoRewardRules : string.Join('\n', [words.RulesTitle(held.Count), .. held.Select(rule => words.RuleLine(rule.Name, Describe(rule))), .. Terms(), .. Past(rules, past)]));
    }

    /// <summary>How far the past of which rules is made up.</summary>
    private IEnumerable<string> Past(RewardRules rules, ImmutableArray<PastOrder> past) =>
        from order in past
        let rule = order.Find(rules, turn.Today)
        where rule is not null
        select turn.Words.PastGoesOn(rule.Name, turn.Words.Day(order.From), turn.Words.Day(order.Reached));

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

        var whole = await new RewardBackfill(RewardScene.Of(turn), terms.MostPast).PlanAsync(order.Rule, cancellationToken);
        var isInParts = whole is null && RewardBackfill.IsInParts(order.Rule);
        if (whole is null && !isInParts && order.IsPastOnly)
        {
            turn.SayPrivately(words.TooMuchHistory(terms.MostPast));
            return;
        }

        var changes = whole ?? [];
        string[] notes = whole is not null ? [PastLine(changes)]
            : isInParts ? [words.PastInParts(terms.MostPast)]
            : [words.PastTooMuch(terms.MostPast)];
        (string Key, string Value)[] data = [(Keys.Text, text), (Keys.Version, VersionOf(order))];
        var facts = ImmutableArray.Create(
            new CardFact(words.RuleLabel, order.Rule.Name),
            order.Rule.Ended ? new CardFact(words.RuleGivesLabel, words.RuleEnds) : new CardFact(words.RuleGivesLabel, Describe(order.Rule), order is { Before: { Ended: false } before, IsPastOnly: false } ? Describe(before) : null),
            new CardFact(words.RuleFromLabel, words.Day(order.Rule.From)));
        var actions = ImmutableArray.CreateBuilder<CardAction>();
        if (changes.Length > 0 || isInParts)
        {
            actions.Add(Button.Of(Verbs.RuleWithPast, words.RuleWithPastButton, CardActionStyle.Primary, data: data));
        }

        if (!order.IsPastOnly)
        {
            actions.Add(Button.Of(Verbs.RuleFromNow, actions.Count > 0 ? words.RuleFromNowButton : words.SaveButton, actions.Count > 0 ? CardActionStyle.Normal : CardActionStyle.Primary, data: data));
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

        var whole = withPast ? await new RewardBackfill(RewardScene.Of(turn), terms.MostPast).PlanAsync(order.Rule, cancellationToken) : [];
        var changes = whole ?? [];
        foreach (var change in changes)
        {
            draft.Change(change);
        }

        if (whole is null && RewardBackfill.IsInParts(order.Rule))
        {
            turn.ScheduleOrders.Add(new ScheduleOrder(PastOrder.Begin(order.Rule, order.Rule.From).Name, Day: null, IsHalt: true, turn.Speaker.Id, turn.Now.ToUniversalTime()));
            if (draft.IsEmpty)
            {
                turn.SayPrivately(turn.Words.PastBegins(order.Rule.Name, turn.Words.Day(order.Rule.From)));
                return;
            }
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
            Sections = [new CardSection { Notes = !withPast ? [] : whole is null ? [turn.Words.PastBegins(order.Rule.Name, turn.Words.Day(order.Rule.From))] : [PastLine(changes)] }],
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())])],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    private static string VersionOf(RuleOrder order) => string.Create(CultureInfo.InvariantCulture, $"{order.Rule.Id}/{order.Rule.Version}");
}
