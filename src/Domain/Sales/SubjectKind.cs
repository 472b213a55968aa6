namespace SalesBot.Domain.Sales;

/// <summary>What an event is about. The numbers are stored.</summary>
public enum SubjectKind
{
    /// <summary>A customer.</summary>
    Customer = 0,

    /// <summary>A deal.</summary>
    Deal = 1,

    /// <summary>An activity.</summary>
    Activity = 2,

    /// <summary>A reminder.</summary>
    Reminder = 3,

    /// <summary>Congratulations or thanks.</summary>
    Applause = 6,

    /// <summary>A target.</summary>
    Target = 4,
}
