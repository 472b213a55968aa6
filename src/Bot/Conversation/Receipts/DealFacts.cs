using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A deal's fields as users read them.</summary>
internal static class DealFacts
{
    /// <summary>What differs between two states of a deal.</summary>
    public static ImmutableArray<CardFact> Changes(Deal before, Deal after, OrganisationChart chart, Wording words)
    {
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        Add(words.StateLabel, words.State(before.State), words.State(after.State));
        Add(words.StageLabel, words.Stage(before.Position.Stage), words.Stage(after.Position.Stage));
        if (after.Detour is not null || before.Detour is { Reason: not null })
        {
            Add(words.DetourLabel, DetourOf(before), DetourOf(after));
        }

        Add(words.WantedLabel, WantedOf(before), WantedOf(after));
        Add(words.FailedTriesLabel, TriesOf(before), TriesOf(after));
        Add(words.AmountLabel, AmountOf(before), AmountOf(after));
        Add(words.PaymentsLabel, PaidOf(before, words), PaidOf(after, words));
        Add(words.ExpectedCloseLabel, CloseOf(before), CloseOf(after));
        Add(words.NextStepLabel, NextOf(before), NextOf(after));
        Add(words.PostponementLabel, before.Postponement is { } earlier ? words.Postponed(earlier) : null, after.Postponement is { } later ? words.Postponed(later) : null);
        Add(words.CadenceLabel, before.Cadence is { } was ? words.Cadence(was) : null, after.Cadence is { } now ? words.Cadence(now) : null);
        Add(words.OwnerLabel, NameOf(before.Owner), NameOf(after.Owner));
        Add(words.CollaboratorsLabel, words.List(before.Collaborators.Select(NameOf)), words.List(after.Collaborators.Select(NameOf)));
        Add(words.SharesLabel, words.Shares(before, Called), words.Shares(after, Called));
        foreach (var criterion in before.Evidence.Keys.Union(after.Evidence.Keys, StringComparer.Ordinal))
        {
            Add(words.Criterion(new CriterionId(criterion)), before.Evidence.GetValueOrDefault(criterion), after.Evidence.GetValueOrDefault(criterion));
        }

        return facts.ToImmutable();

        void Add(string label, string? from, string? to)
        {
            if (!string.Equals(from, to, StringComparison.Ordinal))
            {
                facts.Add(new CardFact(label, string.IsNullOrEmpty(to) ? words.None : to, string.IsNullOrEmpty(from) ? null : from));
            }
        }

        string? DetourOf(Deal deal) => deal.Detour is { } detour ? words.Detour(detour) : null;
        string? WantedOf(Deal deal) => deal.Wanted is { } wanted ? words.Stage(wanted.Stage) : null;
        string? TriesOf(Deal deal) => deal.FailedTries > 0 ? words.TriesInARow(deal.FailedTries) : null;
        string? AmountOf(Deal deal) => deal.Amount is { } amount ? words.Amount(amount) : null;
        string? CloseOf(Deal deal) => deal.ExpectedClose is { } close ? words.Day(close) : null;
        string? NextOf(Deal deal) => deal.NextStep is { } next ? words.Next(next) : null;
        string Called(MemberId? member) => member is { } id ? NameOf(id) : words.Nobody;
        string NameOf(MemberId member) => chart.Find(member)?.Name ?? words.Nobody;
    }

    /// <summary>The fields of a deal that was just created.</summary>
    public static ImmutableArray<CardFact> OfNew(Deal deal, Wording words)
    {
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        facts.Add(new CardFact(words.StageLabel, words.Stage(deal.Position.Stage)));
        AddWhatIsKnown(facts, deal, words);
        return facts.ToImmutable();
    }

    /// <summary>How a deal stands.</summary>
    public static ImmutableArray<CardFact> All(Deal deal, OrganisationChart chart, Wording words)
    {
        var facts = ImmutableArray.CreateBuilder<CardFact>();
        facts.Add(deal.IsOpen && deal.State.Status == DealStatus.Open
            ? new CardFact(words.StageLabel, words.StageSince(words.Stage(deal.Position.Stage), deal.Position.Since))
            : new CardFact(words.StateLabel, words.State(deal.State)));
        AddHowItCame(facts, deal, words);
        AddWhatIsKnown(facts, deal, words);
        if (deal.LastProgress is { } progress)
        {
            facts.Add(new CardFact(words.LastProgressLabel, words.DayAgo(progress)));
        }

        facts.AddRange(Patience(deal, words));
        facts.Add(new CardFact(words.OwnerLabel, chart.Find(deal.Owner)?.Name ?? words.Nobody));
        if (!deal.Shares.IsEmpty)
        {
            facts.Add(new CardFact(words.SharesLabel, words.Shares(deal, member => member is { } id ? chart.Find(id)?.Name ?? words.Nobody : words.Nobody)));
        }

        return facts.ToImmutable();
    }

    private static string? PaidOf(Deal deal, Wording words)
    {
        if (deal.Payments.IsEmpty)
        {
            return null;
        }

        var paid = words.Amount(Paying.SumOf(deal));
        return deal.Amount is { } amount ? words.PaymentsOf(paid, words.Amount(amount)) : paid;
    }

    private static void AddHowItCame(ImmutableArray<CardFact>.Builder facts, Deal deal, Wording words)
    {
        if (!deal.IsOpen)
        {
            return;
        }

        if (deal.Detour is { } detour)
        {
            facts.Add(new CardFact(words.DetourLabel, words.Detour(detour)));
        }

        if (deal.Wanted is { } wanted)
        {
            facts.Add(new CardFact(words.WantedLabel, words.Stage(wanted.Stage)));
        }

        if (deal.IsHardToMeet)
        {
            facts.Add(new CardFact(words.FailedTriesLabel, words.TriesInARow(deal.FailedTries)));
        }
    }

    /// <summary>Why an open deal is warned of otherwise than others.</summary>
    private static IEnumerable<CardFact> Patience(Deal deal, Wording words)
    {
        if (!deal.IsOpen)
        {
            yield break;
        }

        if (words.IsAhead(deal.Postponement?.Until))
        {
            yield return new CardFact(words.PostponementLabel, words.Postponed(deal.Postponement!));
        }

        if (deal.Cadence is { } cadence)
        {
            yield return new CardFact(words.CadenceLabel, words.Cadence(cadence));
        }

        if (deal.Pauses.Asked is { } asked)
        {
            yield return new CardFact(words.PauseAskedLabel, words.PauseAsked(asked.Pause));
        }
    }

    private static void AddWhatIsKnown(ImmutableArray<CardFact>.Builder facts, Deal deal, Wording words)
    {
        if (deal.Amount is { } amount)
        {
            facts.Add(new CardFact(words.AmountLabel, words.Amount(amount)));
        }

        if (PaidOf(deal, words) is { } paid)
        {
            facts.Add(new CardFact(words.PaymentsLabel, paid));
        }

        if (deal.ExpectedClose is { } close && deal.IsOpen)
        {
            facts.Add(new CardFact(words.ExpectedCloseLabel, words.Day(close)));
        }

        if (deal.NextStep is { } next && deal.IsOpen)
        {
            facts.Add(new CardFact(words.NextStepLabel, words.Next(next)));
        }
    }
}
