namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>A change in the company's contacts; mostly ids only, so that the rest has to be read again.</summary>
internal abstract record ContactChange
{
    private ContactChange()
    {
    }

    /// <summary>A member was added.</summary>
    public sealed record MemberCreated(string UserId) : ContactChange;

    /// <summary>A member was changed.</summary>
    /// <param name="UserId">The member.</param>
    /// <param name="NewUserId">The member's new id, where it is the id that changed.</param>
    public sealed record MemberUpdated(string UserId, string? NewUserId) : ContactChange;

    /// <summary>A member left.</summary>
    public sealed record MemberDeleted(string UserId) : ContactChange;

    /// <summary>A department was added.</summary>
    public sealed record DepartmentCreated(long Id) : ContactChange;

    /// <summary>A department was changed.</summary>
    public sealed record DepartmentUpdated(long Id) : ContactChange;

    /// <summary>A department was removed.</summary>
    public sealed record DepartmentDeleted(long Id) : ContactChange;

    /// <summary>Who carries a tag was changed.</summary>
    public sealed record TagUpdated(long Id) : ContactChange;
}
