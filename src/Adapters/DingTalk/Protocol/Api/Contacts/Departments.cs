namespace SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

/// <summary>Which department?</summary>
internal sealed record DepartmentRequest(long DeptId);

/// <summary>A department.</summary>
internal sealed record Department
{
    public long DeptId { get; init; }

    public string? Name { get; init; }

    /// <summary>The department above; the topmost has the id 1.</summary>
    public long? ParentId { get; init; }
}

/// <summary>The departments directly below one.</summary>
internal sealed record DepartmentsAnswer : LegacyAnswer
{
    public IReadOnlyList<Department>? Result { get; init; }
}
