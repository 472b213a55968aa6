using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Completeness;

/// <summary>From which stage on a field is due. A stage is meant by its place in the pipeline, from 1; 0 is never.</summary>
public sealed record CompletenessRules
{
    /// <summary>The rules of a company that has set none: a plan and a contact from the beginning, money and a date once needs are known.</summary>
    public static CompletenessRules Default { get; } = new();

    /// <summary>Less is no price of a deal but something to fill the field with.</summary>
    public static readonly Money LeastAmount = Money.FromYuan(100);

    /// <summary>From which stage on the next step and its day are due.</summary>
    public int NextStepFrom { get; init; } = 1;

    /// <summary>From which stage on somebody at the customer is due.</summary>
    public int ContactFrom { get; init; } = 1;

    /// <summary>From which stage on the amount is due.</summary>
    public int AmountFrom { get; init; } = 2;

    /// <summary>From which stage on the expected close is due.</summary>
    public int ExpectedCloseFrom { get; init; } = 2;

    /// <summary>Whether the deal counts on that day: it is open and does not rest.</summary>
    public static bool Counts(Deal deal, DateOnly today) => deal.IsOpen && !deal.IsPausedOn(today);

    /// <summary>What should be known of the deal in its stage. What a later stage asks for is not due; what the stages up to its own asked for is.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="customer">Its customer.</param>
    /// <param name="pipeline">The pipeline; a deal in a stage that it does not have is looked at as in the first.</param>
    public DealCompleteness Check(Deal deal, Customer customer, Pipeline pipeline)
    {
        var place = Math.Max(1, PlaceOf(deal.Position.Stage, pipeline));
        var due = ImmutableArray.CreateBuilder<DueItem>();
        if (IsDue(NextStepFrom))
        {
            due.Add(new DueItem(DueField.NextStep, deal.NextStep is { } step && !FillerText.Is(step.What)));
            due.Add(new DueItem(DueField.NextStepDay, deal.NextStep?.On is not null));
        }

        if (IsDue(ContactFrom))
        {
            due.Add(new DueItem(DueField.Contact, customer.Contacts.Any(contact => !FillerText.Is(contact.Name))));
        }

        if (IsDue(AmountFrom))
        {
            due.Add(new DueItem(DueField.Amount, deal.Amount >= LeastAmount));
        }

        if (IsDue(ExpectedCloseFrom))
        {
            due.Add(new DueItem(DueField.ExpectedClose, deal.ExpectedClose is not null));
        }

        due.AddRange(pipeline.Stages.Take(place).SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>()
            .Select(criterion => new DueItem(DueField.Criterion, deal.Evidence.TryGetValue(criterion.Id.Value, out var said) && !FillerText.Is(said), criterion)));

        // With every field set to never, a deal in the first stage has nothing to know but its plan.
        return new DealCompleteness(deal, due.Count > 0 ? due.ToImmutable() : [new DueItem(DueField.NextStep, deal.NextStep is { } planned && !FillerText.Is(planned.What))]);

        bool IsDue(int from) => from > 0 && place >= from;
    }

    private static int PlaceOf(StageId stage, Pipeline pipeline)
    {
        for (var place = 0; place < pipeline.Stages.Length; place++)
        {
            if (pipeline.Stages[place].Id == stage)
            {
                return place + 1;
            }
        }

        return 0;
    }
}
