namespace SalesBot.Domain.Completeness;

/// <summary>What a deal's data consists of, in the order in which it is asked for.</summary>
public enum DueField
{
    /// <summary>What the owner does next.</summary>
    NextStep,

    /// <summary>The day of the next step.</summary>
    NextStepDay,

    /// <summary>Somebody at the customer.</summary>
    Contact,

    /// <summary>What it is worth.</summary>
    Amount,

    /// <summary>The day on which it is expected to be signed.</summary>
    ExpectedClose,

    /// <summary>What is known for an entry criterion of a stage that the deal has reached.</summary>
    Criterion,
}
