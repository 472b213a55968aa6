using System.Net;
using System.Text;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

namespace SalesBot.Adapters.Tests.DingTalk.Api;

public sealed class ErrorTableTests
{
    [Theory]
    [InlineData("Token", "InvalidAuthentication", "40014", "42001", "40001", "41001")]
    [InlineData("Busy", "-1", "system.busy", "systemBusy", "system.error")]
    [InlineData("Quota", "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "90018", "90002", "Forbidden.AccessDenied.ApiCountLimitForOrg", "90020", "1111", "410100", "130101", "send.too.fast")]
    [InlineData("Recipient", "staffId.notExisted", "60121", "33012", "robot.oto.notExist")]
    [InlineData("Group", "invalid.openConversationId", "group.disbanded", "bot.stopped", "invalidParameter.robotCode.notExsit", "400013", "400102", "400106")]
    [InlineData("Content", "contain.unsafe.url", "param.contentUnsafe", "430101", "34016", "invalidParameter.msgParam.tooLong", "miss.param.title", "param.invalid", "too.many.people")]
    [InlineData("Configuration", "Forbidden.AccessDenied.AccessTokenPermissionDenied", "60011", "60020", "invalidClientIdOrSecret", "invalidParameter.robotCode.auth", "param.templateNotExist", "310000", "400101")]
    [InlineData("Spent", "300001", "session.expired", "param.cardAlreadyExist", "param.cardNotExist")]
    [InlineData("Media", "invalidParameter.robotCode.downloadCode")]
    [InlineData("NotFound", "60003", "50004", "40104")]
    [InlineData("Unknown", "something.new", "12345")]
    public void Code_AsksForOneThing(string kind, params string[] codes) =>
        Assert.All(codes, code => Assert.Equal(kind, ErrorTable.KindOf(code).ToString()));

    [Fact]
    public void EveryCode_MeansSomethingToAnOperator() => Assert.All(ErrorTable.Codes, code => Assert.NotEmpty(ErrorTable.MeaningOf(code)));

    [Fact]
    public void EveryLimit_SaysForHowLong() =>
        Assert.All(ErrorTable.Codes.Where(code => ErrorTable.KindOf(code) == ApiErrorKind.Quota), code => Assert.True(ErrorTable.PauseAfter(code) >= TimeSpan.FromSeconds(1)));

    [Theory]
    [InlineData("""{"errcode":40014,"errmsg":"x"}""", "40014")]
    [InlineData("""{"errcode":"42001","errmsg":"x"}""", "42001")]
    [InlineData("""{"errcode":88,"sub_code":"60011","sub_msg":"没有权限","errmsg":"x"}""", "60011")]
    [InlineData("""{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"u"}""", "1111")]
    [InlineData("<!DOCTYPE html><html><body>denied</body></html>", "1111")]
    public void LegacyRefusal_IsKnownInEachForm(string body, string code)
    {
        var result = LegacyAnswerReader.Read("topapi/x", Answer(HttpStatusCode.OK, body), ApiJson.Legacy.LegacyAnswer);

        Assert.Equal(code, Assert.IsType<ApiResult<LegacyAnswer>.Failed>(result).Error.Code);
    }

    [Theory]
    [InlineData("""{"errcode":0}""")]
    [InlineData("""{"errcode":"0","errmsg":"ok","extra":[1]}""")]
    public void LegacyAnswer_IsKnownInEachForm(string body) =>
        Assert.IsType<ApiResult<LegacyAnswer>.Ok>(LegacyAnswerReader.Read("topapi/x", Answer(HttpStatusCode.OK, body), ApiJson.Legacy.LegacyAnswer));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"errcode":0""")]
    [InlineData("<result><errcode>0</errcode></result>")]
    public void LegacyAnswerThatSaysNothing_LeavesOpenWhatWasDone(string body) =>
        Assert.IsType<ApiResult<LegacyAnswer>.Unclear>(LegacyAnswerReader.Read("topapi/x", Answer(HttpStatusCode.OK, body), ApiJson.Legacy.LegacyAnswer));

    [Fact]
    public void NewRefusal_NamesTheScopeThatIsMissingAndTheHint()
    {
        const string Body = """{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","requestid":"6F0B","message":"应用尚未开通所需的权限","accessdenieddetail":{"requiredScopes":["Card.Instance.Write"]}}""";

        var error = Assert.IsType<ApiResult<GroupMessageAnswer>.Failed>(NewAnswerReader.Read("card/instances", Answer(HttpStatusCode.Forbidden, Body), ApiJson.New.GroupMessageAnswer)).Error;

        Assert.Contains("Card.Instance.Write", error.Reason);
        Assert.Equal(("6F0B", ApiErrorKind.Configuration), (error.Hint, error.Kind));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"code":"InvalidAuthentication","message":"不合法的access_token"}""", "InvalidAuthentication")]
    [InlineData(HttpStatusCode.Forbidden, """{"status":1111,"wait":5}""", "1111")]
    [InlineData(HttpStatusCode.Forbidden, "<html>denied</html>", "1111")]
    [InlineData(HttpStatusCode.OK, "<html>denied</html>", "1111")]
    [InlineData(HttpStatusCode.NotFound, "nothing here", "404")]
    public void NewRefusal_IsKnownInEachForm(HttpStatusCode status, string body, string code) => Assert.Equal(
        code, Assert.IsType<ApiResult<GroupMessageAnswer>.Failed>(NewAnswerReader.Read("x", Answer(status, body), ApiJson.New.GroupMessageAnswer)).Error.Code);

    [Fact]
    public void Reason_HoldsNoSecretAlsoWhereDingTalkRepeatsIt()
    {
        var error = DingTalkErrors.Of("robot/send", "310000", "bad /robot/send?access_token=SECRET1&timestamp=1&sign=SECRET2 and session=SECRET3\nnext line");

        Assert.DoesNotContain("SECRET", error.Reason);
        Assert.DoesNotContain("\n", error.Reason);
    }

    private static HttpAnswer Answer(HttpStatusCode status, string body) => new(status, Encoding.UTF8.GetBytes(body), IsCut: false, "application/json", null, null);
}
