using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Something recognised in the text.</summary>
internal abstract record Mention(int Start, int Length, MentionKinds Kind)
{
    /// <summary>The place after its last unit.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);
}

/// <summary>A customer's name; several customers may bear it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Holders">Those who bear it.</param>
/// <param name="Confidence">How sure it is that one of them is meant, 0 to 1.</param>
internal sealed record CustomerMention(int Start, int Length, ImmutableArray<CatalogueCustomer> Holders, double Confidence) : Mention(Start, Length, MentionKinds.Customer)
{
    /// <summary>How what is written differs from the name.</summary>
    public NameSlip Slip { get; init; }
}

/// <summary>The name of a company that is no customer yet.</summary>
internal sealed record NewNameMention(int Start, int Length) : Mention(Start, Length, MentionKinds.NewName);

/// <summary>A deal's id.</summary>
internal sealed record DealMention(int Start, int Length, CustomerId Customer, DealId Deal) : Mention(Start, Length, MentionKinds.Deal);

/// <summary>A person: a surname with a title, or the name of a contact.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Key">The surname or name under which the contact is found.</param>
/// <param name="RequiredTitle">What the contact's title must contain.</param>
/// <param name="IsFullName">Whether it is a contact's name rather than a surname.</param>
internal sealed record PersonMention(int Start, int Length, string Key, string RequiredTitle, bool IsFullName) : Mention(Start, Length, MentionKinds.Person);

/// <summary>A colleague.</summary>
internal sealed record MemberMention(int Start, int Length, Member Member) : Mention(Start, Length, MentionKinds.Member);

/// <summary>A group, a region or the company.</summary>
internal sealed record ScopeMention(int Start, int Length, Scope Scope) : Mention(Start, Length, MentionKinds.Scope);

/// <summary>An amount of money, or a number that may be one.</summary>
internal sealed record AmountMention(int Start, int Length, ReadAmount Amount) : Mention(Start, Length, MentionKinds.Amount);

/// <summary>A date.</summary>
internal sealed record DateMention(int Start, int Length, ReadDate Date) : Mention(Start, Length, MentionKinds.Date);

/// <summary>A time of day.</summary>
internal sealed record TimeMention(int Start, int Length, ReadTime Time) : Mention(Start, Length, MentionKinds.Time);

/// <summary>A stretch from now.</summary>
internal sealed record StretchMention(int Start, int Length, TimeSpan Stretch) : Mention(Start, Length, MentionKinds.Stretch);

/// <summary>A stage's name.</summary>
internal sealed record StageMention(int Start, int Length, StageId Stage) : Mention(Start, Length, MentionKinds.Stage);

/// <summary>A word of the lexicon.</summary>
internal sealed record CueMention(int Start, int Length, Cue Cue) : Mention(Start, Length, MentionKinds.Cue);
