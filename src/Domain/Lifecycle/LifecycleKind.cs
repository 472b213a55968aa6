namespace SalesBot.Domain.Lifecycle;

/// <summary>Of what in a customer's life somebody hears.</summary>
public enum LifecycleKind
{
    /// <summary>The contract ends: time to speak of a new one.</summary>
    ContractEnds,

    /// <summary>Somebody there has a birthday.</summary>
    Birthday,

    /// <summary>Nobody has been in touch for too long.</summary>
    OutOfTouch,
}
