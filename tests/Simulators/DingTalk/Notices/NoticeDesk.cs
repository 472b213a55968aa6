using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Work notifications: equal ones to one person on one day vanish, and the call succeeds.</summary>
internal sealed class NoticeDesk(Tenant tenant, ChatWriter writer, MediaDesk media)
{
    private const string Root = "/topapi/message/corpconversation/";
    private const int MostPeople = 100;
    private const int MostDepartments = 20;
    private const int MessageBytes = 2048;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private readonly Dictionary<long, Notice> notices = [];
    private readonly Dictionary<(DateOnly Day, string User), int> counts = [];
    private readonly HashSet<(DateOnly Day, string User, string Message)> seen = [];
    private long next = 123_456;

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Legacy("POST", Root + "asyncsend_v2", "", Send),
        ApiRoute.Legacy("POST", Root + "getsendprogress", "", Progress),
        ApiRoute.Legacy("POST", Root + "getsendresult", "", Result),
        ApiRoute.Legacy("POST", Root + "recall", "", Recall),
    ];

    private JsonObject Send(ApiCall call)
    {
        RequireOwnAgent(call);
        var message = call.Json.Part("msg") ?? throw new DingTalkRefusal(40035, "缺少参数 msg");
        Demand.That(Encoding.UTF8.GetByteCount(message.Written()) <= MessageBytes, 34016, "消息内容超长");
        var body = NoticeBodies.Of(message, media.Has);
        var notice = new Notice(tenant.Now);
        var id = next++;
        notices[id] = notice;
        foreach (var user in Recipients(call.Json))
        {
            Deliver(user, notice, body, message.Written(), Name(id));
        }

        var answer = ApiAnswer.Success();
        answer["task_id"] = id;
        return answer;
    }

    private static string Name(long id) => string.Create(CultureInfo.InvariantCulture, $"task-{id}");

    private static void RequireOwnAgent(ApiCall call) =>
        Demand.That(call.Json.Text("agent_id") == call.App.AgentId.ToString(CultureInfo.InvariantCulture), 400002, "无效的agent_id");

    private List<string> Recipients(JsonObject request)
    {
        var users = request.Text("userid_list").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var departments = request.Text("dept_id_list").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Demand.That(users.Length + departments.Length > 0 || request.Flag("to_all_user"), 400002, "缺少接收者");
        Demand.That(users.Length <= MostPeople && departments.Length <= MostDepartments, 400002, "接收者过多");
        var below = tenant.Company.Members.Where(member =>
            !member.IsOutsider && (request.Flag("to_all_user") || Array.Exists(departments, id => tenant.Company.IsIn(member, long.Parse(id, CultureInfo.InvariantCulture)))));
        return [.. users.Concat(below.Select(member => member.UserId)).Distinct(StringComparer.Ordinal)];
    }

    private void Deliver(string user, Notice notice, MessageBody body, string written, string id)
    {
        var day = DateOnly.FromDateTime(tenant.Now.ToOffset(TimeSpan.FromHours(8)).Date);
        var count = counts.GetValueOrDefault((day, user));
        if (tenant.Company.Member(user) is not { } member || !tenant.Company.IsVisible(tenant.Options.App, member))
        {
            notice.Invalid.Add(user);
        }
        else if (!seen.Add((day, user, written)))
        {
            Forbid("143106", "equal content on the same day");
        }
        else if (count >= tenant.Options.Limits.NoticesPerDay)
        {
            Forbid("143105", "too many on the same day");
        }
        else
        {
            counts[(day, user)] = count + 1;
            notice.Sent.Add(user);
            writer.Show(ChatKey.Notices(user), "notice", body, id);
        }

        void Forbid(string code, string why)
        {
            notice.Forbidden.Add((user, code));
            tenant.Log.Drop(ChatKey.Notices(user), id, why);
        }
    }

    private JsonObject Progress(ApiCall call)
    {
        Find(call, "task_id");
        var answer = ApiAnswer.Success();
        answer["progress"] = new JsonObject { ["progress_in_percent"] = 100, ["status"] = 2 };
        return answer;
    }

    private JsonObject Result(ApiCall call)
    {
        var (id, notice) = Find(call, "task_id");
        var readers = notice.Sent.ToLookup(user => tenant.Screens.All(ChatKey.Notices(user)).Find(message => message.Id == Name(id))?.ReadBy.Contains(user) == true);
        var answer = ApiAnswer.Success();
        answer["send_result"] = new JsonObject
        {
            ["invalid_user_id_list"] = List(notice.Invalid),
            ["forbidden_user_id_list"] = List(notice.Forbidden.Select(each => each.User)),
            ["failed_user_id_list"] = List([]),
            ["read_user_id_list"] = List(readers[true]),
            ["unread_user_id_list"] = List(readers[false]),
            ["forbidden_list"] = new JsonArray([.. notice.Forbidden.Select(each => (JsonNode)new JsonObject { ["userid"] = each.User, ["code"] = each.Code, ["count"] = 1 })]),
        };
        return answer;
    }

    private JsonObject Recall(ApiCall call)
    {
        var (id, notice) = Find(call, "msg_task_id");
        foreach (var user in notice.Sent)
        {
            tenant.Screens.Update(ChatKey.Notices(user), Name(id), message => message with { IsRecalled = true });
        }

        return ApiAnswer.Success();
    }

    private (long Id, Notice Notice) Find(ApiCall call, string name)
    {
        RequireOwnAgent(call);
        var isKnown = long.TryParse(call.Json.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && notices.TryGetValue(id, out var found) && tenant.Now - found.At <= Kept;
        Demand.That(isKnown, 400002, "无效的任务id");
        return (id, notices[id]);
    }

    private static JsonArray List(IEnumerable<string> users) => [.. users.Select(user => (JsonNode)user)];

    private sealed record Notice(DateTimeOffset At)
    {
        public List<string> Sent { get; } = [];

        public List<string> Invalid { get; } = [];

        public List<(string User, string Code)> Forbidden { get; } = [];
    }
}
