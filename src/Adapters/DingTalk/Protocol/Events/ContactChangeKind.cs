namespace SalesBot.Adapters.DingTalk.Protocol.Events;

/// <summary>What happened in the contacts.</summary>
internal enum ContactChangeKind
{
    /// <summary>People have joined.</summary>
    PeopleAdded,

    /// <summary>People were changed.</summary>
    PeopleChanged,

    /// <summary>People have activated their accounts.</summary>
    PeopleActivated,

    /// <summary>People have left.</summary>
    PeopleLeft,

    /// <summary>Departments were made.</summary>
    DepartmentsCreated,

    /// <summary>Departments were changed.</summary>
    DepartmentsChanged,

    /// <summary>Departments were removed.</summary>
    DepartmentsRemoved,
}
