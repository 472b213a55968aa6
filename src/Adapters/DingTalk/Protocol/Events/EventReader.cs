using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Events;

/// <summary>Reads events: over HTTP their fields begin with a capital, over the stream they do not, and the type stands in the frame.</summary>
internal static class EventReader
{
    /// <summary>An event that came over HTTP; null where it is none.</summary>
    public static DingTalkEvent? Find(ReadOnlyMemory<byte> text) => Find(type: "", id: "", text);

    /// <summary>An event that came over the stream; null where it is none.</summary>
    /// <param name="type">What the frame calls it.</param>
    /// <param name="id">The frame's id of it.</param>
    /// <param name="text">What the frame holds.</param>
    public static DingTalkEvent? Find(string type, string id, ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            var kind = type.Length > 0 ? type : Text(root, "eventType", "EventType");
            return kind.Length == 0
                ? null
                : new DingTalkEvent(kind, id.Length > 0 ? id : Text(root, "eventId", "EventId")) { Contacts = ReadContacts(kind, root) };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }

    private static ContactChange? ReadContacts(string type, JsonElement json) => type switch
    {
        "user_add_org" => new ContactChange(ContactChangeKind.PeopleAdded, ReadPeople(json)),
        "user_modify_org" => new ContactChange(ContactChangeKind.PeopleChanged, ReadPeople(json)),
        "user_active_org" => new ContactChange(ContactChangeKind.PeopleActivated, ReadPeople(json)),
        "user_leave_org" => new ContactChange(ContactChangeKind.PeopleLeft, ReadPeople(json)),
        "org_dept_create" => new ContactChange(ContactChangeKind.DepartmentsCreated, ReadDepartments(json)),
        "org_dept_modify" => new ContactChange(ContactChangeKind.DepartmentsChanged, ReadDepartments(json)),
        "org_dept_remove" => new ContactChange(ContactChangeKind.DepartmentsRemoved, ReadDepartments(json)),
        _ => null,
    };

    private static ImmutableArray<string> ReadPeople(JsonElement json) => ReadList(json, "userId", "UserId");

    private static ImmutableArray<string> ReadDepartments(JsonElement json) => ReadList(json, "deptId", "DeptId");

    /// <summary>Numbers come as numbers and as text.</summary>
    private static ImmutableArray<string> ReadList(JsonElement json, string overStream, string overHttp) =>
    [
        .. from item in json.Items(overStream).Concat(json.Items(overHttp))
           where item.ValueKind is JsonValueKind.String or JsonValueKind.Number
           select item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText(),
    ];

    private static string Text(JsonElement json, string first, string second) => json.Text(first) is { Length: > 0 } text ? text : json.Text(second);
}
