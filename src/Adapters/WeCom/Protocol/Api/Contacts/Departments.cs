using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>A department.</summary>
internal sealed record Department
{
    public long Id { get; init; }

    /// <summary>Null where only ids are told.</summary>
    public string? Name { get; init; }

    /// <summary>The department above; 0 above the root, whose id is 1.</summary>
    [JsonPropertyName("parentid")]
    public long ParentId { get; init; }

    public long Order { get; init; }

    /// <summary>The userids of its leaders.</summary>
    public IReadOnlyList<string>? DepartmentLeader { get; init; }
}

/// <summary>Departments by id only.</summary>
internal sealed record DepartmentIdsAnswer : ApiAnswer
{
    public IReadOnlyList<Department> DepartmentId { get; init; } = [];
}

/// <summary>Departments with what is known of them.</summary>
internal sealed record DepartmentsAnswer : ApiAnswer
{
    public IReadOnlyList<Department> Department { get; init; } = [];
}

/// <summary>One department.</summary>
internal sealed record DepartmentAnswer : ApiAnswer
{
    public Department? Department { get; init; }
}
