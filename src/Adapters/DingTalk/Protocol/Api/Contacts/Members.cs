using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

/// <summary>A page of those who are directly in a department.</summary>
internal sealed record MembersRequest(long DeptId, long Cursor, int Size);

/// <summary>A page.</summary>
internal sealed record MembersAnswer : LegacyAnswer
{
    public MembersPage? Result { get; init; }
}

/// <summary>A page, and where the next begins.</summary>
internal sealed record MembersPage
{
    [JsonConverter(typeof(LenientBoolean))]
    public bool? HasMore { get; init; }

    public long? NextCursor { get; init; }

    public IReadOnlyList<Member>? List { get; init; }
}

/// <summary>Which person?</summary>
internal sealed record MemberRequest(string Userid);

/// <summary>One person.</summary>
internal sealed record MemberAnswer : LegacyAnswer
{
    public Member? Result { get; init; }
}

/// <summary>A person; what the app may not see is null.</summary>
internal sealed record Member
{
    public string Userid { get; init; } = "";

    public string? Name { get; init; }

    public string? Mobile { get; init; }

    public string? Email { get; init; }

    public string? OrgEmail { get; init; }

    public IReadOnlyList<long>? DeptIdList { get; init; }

    /// <summary>In the list of a department: whether the person leads that one.</summary>
    [JsonConverter(typeof(LenientBoolean))]
    public bool? Leader { get; init; }

    /// <summary>For each department, whether the person leads it.</summary>
    public IReadOnlyList<LedDepartment>? LeaderInDept { get; init; }

    /// <summary>Whom the person reports to.</summary>
    public string? ManagerUserid { get; init; }

    [JsonConverter(typeof(LenientBoolean))]
    public bool? Active { get; init; }
}

/// <summary>Whether somebody leads a department.</summary>
internal sealed record LedDepartment
{
    public long DeptId { get; init; }

    [JsonConverter(typeof(LenientBoolean))]
    public bool? Leader { get; init; }
}
