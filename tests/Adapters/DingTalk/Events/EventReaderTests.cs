using System.Text;
using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.Tests.DingTalk.Events;

/// <summary>Events of both ways, and what they say of the contacts.</summary>
public sealed class EventReaderTests
{
    [Theory]
    [InlineData("user_add_org", nameof(ContactChangeKind.PeopleAdded))]
    [InlineData("user_modify_org", nameof(ContactChangeKind.PeopleChanged))]
    [InlineData("user_active_org", nameof(ContactChangeKind.PeopleActivated))]
    [InlineData("user_leave_org", nameof(ContactChangeKind.PeopleLeft))]
    public void EventOfPeople_IsTheSameByBothWays(string type, string kind)
    {
        var overHttp = EventReader.Find(Json($$"""{"EventType":"{{type}}","TimeStamp":"1773194400000","UserId":["user007","user008"],"CorpId":"dingsimcorp001"}"""))!;
        var overStream = EventReader.Find(type, "e-1", Json("""{"timeStamp":"1773194400000","userId":["user007","user008"]}"""))!;

        Assert.Equal((kind, "user007,user008"), (overHttp.Contacts!.Kind.ToString(), string.Join(',', overHttp.Contacts.Ids)));
        Assert.Equal((kind, "user007,user008"), (overStream.Contacts!.Kind.ToString(), string.Join(',', overStream.Contacts.Ids)));
        Assert.Equal("e-1", overStream.Id);
    }

    [Theory]
    [InlineData("org_dept_create", nameof(ContactChangeKind.DepartmentsCreated))]
    [InlineData("org_dept_modify", nameof(ContactChangeKind.DepartmentsChanged))]
    [InlineData("org_dept_remove", nameof(ContactChangeKind.DepartmentsRemoved))]
    public void DepartmentsAreNumbersOrTexts(string type, string kind)
    {
        var contacts = EventReader.Find(type, "", Json("""{"deptId":[7,"8"]}"""))!.Contacts!;

        Assert.Equal((kind, "7,8"), (contacts.Kind.ToString(), string.Join(',', contacts.Ids)));
    }

    [Fact]
    public void CheckOfTheAddress_IsAnEvent() => Assert.True(EventReader.Find(Json("""{"EventType":"check_url"}"""))!.IsAddressCheck);

    [Fact]
    public void OtherEvent_SaysNothingOfTheContacts() =>
        Assert.Equal(new DingTalkEvent("chat_disband", "e-2"), EventReader.Find(Json("""{"EventType":"chat_disband","eventId":"e-2","ChatId":"chat1"}""")));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"EventType":"\ud800"}""")]
    public void WhatIsNoEvent_IsNone(string text) => Assert.Null(EventReader.Find(Json(text)));

    private static byte[] Json(string text) => Encoding.UTF8.GetBytes(text);
}
