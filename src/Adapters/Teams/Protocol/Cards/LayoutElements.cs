using System.Text.Json.Serialization;

namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>Elements below each other.</summary>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>The ground that it stands on.</summary>
    public CardGround Style { get; init; }

    /// <summary>Whether its ground goes to the edges of what it is in.</summary>
    public bool Bleed { get; init; }

    /// <summary>Whether Teams rounds its corners; other clients ignore it.</summary>
    public bool RoundedCorners { get; init; }

    /// <summary>What a press on it does.</summary>
    public AdaptiveAction? SelectAction { get; init; }
}

/// <summary>Columns beside each other; phones have room for three at most.</summary>
internal sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    /// <summary>The ground that it stands on.</summary>
    public CardGround Style { get; init; }

    /// <summary>Whether its ground goes to the edges of what it is in.</summary>
    public bool Bleed { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Width">As wide as it must be, all that is left, or so many pixels: <c>32px</c>.</param>
/// <param name="Items">What stands in it.</param>
internal sealed record Column(string Width, IReadOnlyList<CardElement> Items)
{
    /// <summary>As wide as it must be.</summary>
    public const string Auto = "auto";

    /// <summary>All that is left, in equal parts.</summary>
    public const string Stretch = "stretch";

    /// <summary>Always the same.</summary>
    public string Type { get; } = "Column";

    /// <summary>The ground that it stands on.</summary>
    public CardGround Style { get; init; }

    /// <summary>How far it is from the column before it.</summary>
    public CardSpacing Spacing { get; init; }

    /// <summary>Whether Teams rounds its corners; other clients ignore it.</summary>
    public bool RoundedCorners { get; init; }

    /// <summary>Where in it things stand.</summary>
    public CardVerticalAlignment VerticalContentAlignment { get; init; }

    /// <summary>What a press on it does.</summary>
    public AdaptiveAction? SelectAction { get; init; }
}

/// <summary>Buttons between other elements.</summary>
internal sealed record ActionSet(IReadOnlyList<AdaptiveAction> Actions) : CardElement;

/// <summary>A bar that is full in part. Only Teams knows it.</summary>
/// <param name="Value">How much of it is full, from 0 to 100.</param>
internal sealed record ProgressBar([property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int Value) : CardElement
{
    /// <summary>What a full one is.</summary>
    public int Max { get; } = 100;

    /// <summary>What its colour says.</summary>
    public CardTextColor Color { get; init; }
}
