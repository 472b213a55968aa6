namespace SalesBot.Adapters.Teams.Protocol.Cards;

/// <summary>Text in a little markdown: bold, italic, lists, links.</summary>
internal sealed record TextBlock(string Text) : CardElement
{
    /// <summary>What says to screen readers that it is a heading.</summary>
    public const string Heading = "heading";

    /// <summary>How big it is.</summary>
    public CardTextSize Size { get; init; }

    /// <summary>How bold it is.</summary>
    public CardTextWeight Weight { get; init; }

    /// <summary>What its colour says.</summary>
    public CardTextColor Color { get; init; }

    /// <summary>Whether it steps back.</summary>
    public bool IsSubtle { get; init; }

    /// <summary>Whether it goes on in a next line; else it ends in dots.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>A role, such as <see cref="Heading"/>.</summary>
    public string? Style { get; init; }

    /// <summary>Where in its column it stands.</summary>
    public CardAlignment HorizontalAlignment { get; init; }
}

/// <summary>Text in several styles, without markdown.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

/// <summary>A piece of text in one style.</summary>
internal sealed record TextRun(string Text)
{
    /// <summary>Always the same.</summary>
    public string Type { get; } = "TextRun";

    /// <summary>How big it is.</summary>
    public CardTextSize Size { get; init; }

    /// <summary>How bold it is.</summary>
    public CardTextWeight Weight { get; init; }

    /// <summary>What its colour says.</summary>
    public CardTextColor Color { get; init; }

    /// <summary>Whether it steps back.</summary>
    public bool IsSubtle { get; init; }
}

/// <summary>Named values below each other.</summary>
internal sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

/// <summary>A named value, both in markdown.</summary>
internal sealed record Fact(string Title, string Value);
