using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A person of the organisation.</summary>
/// <param name="UserId">The userId, whose case counts.</param>
/// <param name="Name">The name.</param>
public sealed record SimulatedMember(string UserId, string Name)
{
    /// <summary>The id that is stable across the apps of one developer.</summary>
    public string UnionId { get; init; } = "uni-" + UserId;

    /// <summary>The departments.</summary>
    public ImmutableArray<long> Departments { get; init; } = [1];

    /// <summary>The userId of the superior; empty where there is none.</summary>
    public string ManagerUserId { get; init; } = "";

    /// <summary>The position.</summary>
    public string Title { get; init; } = "";

    /// <summary>The mobile number.</summary>
    public string Mobile { get; init; } = "";

    /// <summary>The mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>The number at work.</summary>
    public string JobNumber { get; init; } = "";

    /// <summary>False for one who has not activated DingTalk.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>True for an administrator.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>False for one who has no chat with the robot: then messages name him in <c>invalidStaffIdList</c>.</summary>
    public bool HasRobotChat { get; init; } = true;

    /// <summary>True while messages to him name him in <c>flowControlledStaffIdList</c>.</summary>
    public bool IsFlowControlled { get; init; }

    /// <summary>True for somebody of another organisation, in a group with outsiders.</summary>
    public bool IsOutsider { get; init; }
}
