// How SDKs are pointed at the server.

import { $, h, table, copyButton, capital } from "./elements.js";
import { server } from "./server.js";
import { prose } from "./text.js";

/** How each SDK is told where to send calls. */
function snippets({ Service, Version }) {
  const { SecretId, SecretKey } = server.index;
  const [host, module, client] = [location.host, `v${Version.replaceAll("-", "")}`, `${capital(Service)}Client`];
  return {
    Python: `from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.${Service}.${module} import ${Service}_client, models

http = HttpProfile(protocol="http", endpoint="${host}")
client = ${Service}_client.${client}(
    Credential("${SecretId}", "${SecretKey}"),
    "ap-guangzhou",
    ClientProfile(httpProfile=http),
)`,
    "Node.js": `const tencentcloud = require("tencentcloud-sdk-nodejs");

const client = new tencentcloud.${Service}.${module}.Client({
  credential: { secretId: "${SecretId}", secretKey: "${SecretKey}" },
  region: "ap-guangzhou",
  profile: { httpProfile: { protocol: "http://", endpoint: "${host}" } },
});`,
    Go: `import (
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
	${Service} "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/${Service}/${module}"
)

settings := profile.NewClientProfile()
settings.HttpProfile.Scheme = "HTTP"
settings.HttpProfile.Endpoint = "${host}"
credential := common.NewCredential("${SecretId}", "${SecretKey}")
client, err := ${Service}.NewClient(credential, "ap-guangzhou", settings)`,
    Java: `import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.*;
import com.tencentcloudapi.${Service}.${module}.${client};

HttpProfile http = new HttpProfile();
http.setProtocol(HttpProfile.REQ_HTTP);
http.setEndpoint("${host}");
ClientProfile profile = new ClientProfile();
profile.setHttpProfile(http);
Credential credential = new Credential("${SecretId}", "${SecretKey}");
${client} client = new ${client}(credential, "ap-guangzhou", profile);`,
    PHP: `use TencentCloud\\Common\\Credential;
use TencentCloud\\Common\\Profile\\ClientProfile;
use TencentCloud\\Common\\Profile\\HttpProfile;
use TencentCloud\\${capital(Service)}\\${capital(module)}\\${client};

$http = new HttpProfile("http://", "${host}");
$profile = new ClientProfile(null, $http);
$credential = new Credential("${SecretId}", "${SecretKey}");
$client = new ${client}($credential, "ap-guangzhou", $profile);`,
    "Command line, tccli": `export TENCENTCLOUD_SECRET_ID=${SecretId}
export TENCENTCLOUD_SECRET_KEY=${SecretKey}
tccli ${Service} <Action> --version ${Version} --region ap-guangzhou \\
  --endpoint ${server.index.Url} --cli-input-json file://request.json`,
  };
}

export function showSnippets() {
  const service = server.index.Services[$("connect-service").value];
  if (!service) return;
  $("snippets").replaceChildren(...Object.entries(snippets(service)).map(([name, text]) => h("div", {},
    h("div", { class: "head" }, h("h3", {}, name), copyButton("Copy", () => text)),
    h("pre", { class: "block", tabindex: 0, "aria-label": name }, text))));
}

export function showConnect() {
  const keys = [["Endpoint", server.index.Url], ["SecretId", server.index.SecretId], ["SecretKey", server.index.SecretKey]];
  $("keys").replaceChildren(...keys.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, h("code", {}, value))]));
  $("connect-service").replaceChildren(...server.index.Services.map(({ Service, Version }, at) => h("option", { value: at }, `${Service} ${Version}`)));
  showSnippets();
  $("endpoints").replaceChildren(table(["Method", "Path", "What"],
    server.index.Endpoints.map(({ Method, Path, What }) => [Method, h("code", {}, Path), prose(What)])));
}
