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

    /// <summary>An experience or script that is shared.</summary>
    Script = 7,

    /// <summary>A reward.</summary>
    Reward = 5,

    /// <summary>A rule of rewards.</summary>
    RewardRule = 8,

    /// <summary>A payment of rewards.</summary>
    RewardPayment = 10,
}
