using System.Text.Json.Serialization;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

/// <summary>A member; what the app may not see is null.</summary>
internal sealed record Member
{
    [JsonPropertyName("userid")]
    public string UserId { get; init; } = "";

    public string? Name { get; init; }

    public IReadOnlyList<long>? Department { get; init; }

    public long? MainDepartment { get; init; }

    /// <summary>For each of the departments, 1 where the member leads it.</summary>
    public IReadOnlyList<int>? IsLeaderInDept { get; init; }

    public IReadOnlyList<string>? DirectLeader { get; init; }

    public string? Position { get; init; }

    public string? Alias { get; init; }

    public string? Telephone { get; init; }

    /// <summary>1 active, 2 disabled, 4 not activated, 5 left.</summary>
    public int? Status { get; init; }

    public string? Mobile { get; init; }

    public string? Email { get; init; }

    public string? BizMail { get; init; }
}

/// <summary>The members of a department.</summary>
internal sealed record MembersAnswer : ApiAnswer
{
    [JsonPropertyName("userlist")]
    public IReadOnlyList<Member> UserList { get; init; } = [];
}

/// <summary>One member: the answer is the member itself.</summary>
internal sealed record MemberAnswer : ApiAnswer
{
    [JsonPropertyName("userid")]
    public string UserId { get; init; } = "";

    public string? Name { get; init; }

    public IReadOnlyList<long>? Department { get; init; }

    public long? MainDepartment { get; init; }

    public IReadOnlyList<int>? IsLeaderInDept { get; init; }

    public IReadOnlyList<string>? DirectLeader { get; init; }

    public string? Position { get; init; }

    public string? Alias { get; init; }

    public string? Telephone { get; init; }

    public int? Status { get; init; }

    public string? Mobile { get; init; }

    public string? Email { get; init; }

    public string? BizMail { get; init; }

    /// <summary>The member that it is.</summary>
    public Member ToMember() => new()
    {
        UserId = UserId,
        Name = Name,
        Department = Department,
        MainDepartment = MainDepartment,
        IsLeaderInDept = IsLeaderInDept,
        DirectLeader = DirectLeader,
        Position = Position,
        Alias = Alias,
        Telephone = Telephone,
        Status = Status,
        Mobile = Mobile,
        Email = Email,
        BizMail = BizMail,
    };
}

/// <summary>A page of all members' ids.</summary>
internal sealed record MemberIdsRequest(string Cursor, int Limit);

/// <summary>A page of ids; a member comes once for each department.</summary>
internal sealed record MemberIdsAnswer : ApiAnswer
{
    public IReadOnlyList<MemberDepartment> DeptUser { get; init; } = [];

    /// <summary>Empty at the end.</summary>
    public string? NextCursor { get; init; }
}

/// <summary>A member in a department.</summary>
internal sealed record MemberDepartment
{
    [JsonPropertyName("userid")]
    public string UserId { get; init; } = "";

    public long Department { get; init; }
}
