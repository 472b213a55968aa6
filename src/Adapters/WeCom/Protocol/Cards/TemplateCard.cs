using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>A <c>template_card</c>: one of five types, with the parts that each may have.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "card_type")]
[JsonDerivedType(typeof(TextNotice), "text_notice")]
[JsonDerivedType(typeof(NewsNotice), "news_notice")]
[JsonDerivedType(typeof(ButtonInteraction), "button_interaction")]
[JsonDerivedType(typeof(VoteInteraction), "vote_interaction")]
[JsonDerivedType(typeof(MultipleInteraction), "multiple_interaction")]
internal abstract record TemplateCard
{
    /// <summary>What comes back with a press; unique to the app. The interactive types and a menu need it.</summary>
    public string? TaskId { get; init; }

    /// <summary>The small line above the title.</summary>
    public CardSource? Source { get; init; }

    /// <summary>The title.</summary>
    public CardTitle? MainTitle { get; init; }

    /// <summary>Only in an update: the grey label that takes the place of the buttons.</summary>
    public string? ReplaceText { get; init; }
}
