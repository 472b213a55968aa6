namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>Something to fill in. Clients check it before they send; what comes may be anything all the same.</summary>
/// <param name="Id">The name under which the value comes back.</param>
internal abstract record InputElement(string Id) : CardElement
{
    /// <summary>What stands above it.</summary>
    public required string Label { get; init; }

    /// <summary>What stands in it at first.</summary>
    public string? Value { get; init; }

    /// <summary>What stands in it while it is empty.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether it may not stay empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What is said where a check fails.</summary>
    public string? ErrorMessage { get; init; }
}

/// <summary>A line of text.</summary>
internal sealed record TextInput(string Id) : InputElement(Id)
{
    /// <summary>The most characters; 0 for any number.</summary>
    public int MaxLength { get; init; }

    /// <summary>What a text that is not empty must look like.</summary>
    public string? Regex { get; init; }
}

/// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
internal sealed record DateInput(string Id) : InputElement(Id);

/// <summary>One of several values, from a drop-down.</summary>
internal sealed record ChoiceInput(string Id, IReadOnlyList<InputChoice> Choices) : InputElement(Id)
{
    /// <summary>How it is shown.</summary>
    public string Style { get; } = "compact";
}

/// <summary>A value, and what it is called.</summary>
internal sealed record InputChoice(string Title, string Value);
