(()=>{var Tl=Object.create;var ei=Object.defineProperty;var Sl=Object.getOwnPropertyDescriptor;var El=Object.getOwnPropertyNames;var Al=Object.getPrototypeOf,Rl=Object.prototype.hasOwnProperty;var cn=(n,a)=>()=>{try{return a||n((a={exports:{}}).exports,a),a.exports}catch(e){throw a=0,e}};var wl=(n,a,e,t)=>{if(a&&typeof a=="object"||typeof a=="function")for(let r of El(a))!Rl.call(n,r)&&r!==e&&ei(n,r,{get:()=>a[r],enumerable:!(t=Sl(a,r))||t.enumerable});return n};var qe=(n,a,e)=>(e=n!=null?Tl(Al(n)):{},wl(a||!n||!n.__esModule?ei(e,"default",{value:n,enumerable:!0}):e,n));var Bt=cn((OL,ja)=>{"use strict";var Ot=typeof Reflect=="object"?Reflect:null,ci=Ot&&typeof Ot.apply=="function"?Ot.apply:function(a,e,t){return Function.prototype.apply.call(a,e,t)},Kn;Ot&&typeof Ot.ownKeys=="function"?Kn=Ot.ownKeys:Object.getOwnPropertySymbols?Kn=function(a){return Object.getOwnPropertyNames(a).concat(Object.getOwnPropertySymbols(a))}:Kn=function(a){return Object.getOwnPropertyNames(a)};function Kl(n){console&&console.warn&&console.warn(n)}var hi=Number.isNaN||function(a){return a!==a};function ue(){ue.init.call(this)}ja.exports=ue;ja.exports.once=eu;ue.EventEmitter=ue;ue.prototype._events=void 0;ue.prototype._eventsCount=0;ue.prototype._maxListeners=void 0;var Li=10;function Yn(n){if(typeof n!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof n)}Object.defineProperty(ue,"defaultMaxListeners",{enumerable:!0,get:function(){return Li},set:function(n){if(typeof n!="number"||n<0||hi(n))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+n+".");Li=n}});ue.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};ue.prototype.setMaxListeners=function(a){if(typeof a!="number"||a<0||hi(a))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+a+".");return this._maxListeners=a,this};function fi(n){return n._maxListeners===void 0?ue.defaultMaxListeners:n._maxListeners}ue.prototype.getMaxListeners=function(){return fi(this)};ue.prototype.emit=function(a){for(var e=[],t=1;t<arguments.length;t++)e.push(arguments[t]);var r=a==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[a];if(l===void 0)return!1;if(typeof l=="function")ci(l,this,e);else for(var u=l.length,c=bi(l,u),t=0;t<u;++t)ci(c[t],this,e);return!0};function gi(n,a,e,t){var r,i,o;if(Yn(e),i=n._events,i===void 0?(i=n._events=Object.create(null),n._eventsCount=0):(i.newListener!==void 0&&(n.emit("newListener",a,e.listener?e.listener:e),i=n._events),o=i[a]),o===void 0)o=i[a]=e,++n._eventsCount;else if(typeof o=="function"?o=i[a]=t?[e,o]:[o,e]:t?o.unshift(e):o.push(e),r=fi(n),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(a)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=n,s.type=a,s.count=o.length,Kl(s)}return n}ue.prototype.addListener=function(a,e){return gi(this,a,e,!1)};ue.prototype.on=ue.prototype.addListener;ue.prototype.prependListener=function(a,e){return gi(this,a,e,!0)};function Yl(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function pi(n,a,e){var t={fired:!1,wrapFn:void 0,target:n,type:a,listener:e},r=Yl.bind(t);return r.listener=e,t.wrapFn=r,r}ue.prototype.once=function(a,e){return Yn(e),this.on(a,pi(this,a,e)),this};ue.prototype.prependOnceListener=function(a,e){return Yn(e),this.prependListener(a,pi(this,a,e)),this};ue.prototype.removeListener=function(a,e){var t,r,i,o,s;if(Yn(e),r=this._events,r===void 0)return this;if(t=r[a],t===void 0)return this;if(t===e||t.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[a],r.removeListener&&this.emit("removeListener",a,t.listener||e));else if(typeof t!="function"){for(i=-1,o=t.length-1;o>=0;o--)if(t[o]===e||t[o].listener===e){s=t[o].listener,i=o;break}if(i<0)return this;i===0?t.shift():Ql(t,i),t.length===1&&(r[a]=t[0]),r.removeListener!==void 0&&this.emit("removeListener",a,s||e)}return this};ue.prototype.off=ue.prototype.removeListener;ue.prototype.removeAllListeners=function(a){var e,t,r;if(t=this._events,t===void 0)return this;if(t.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):t[a]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete t[a]),this;if(arguments.length===0){var i=Object.keys(t),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=t[a],typeof e=="function")this.removeListener(a,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(a,e[r]);return this};function vi(n,a,e){var t=n._events;if(t===void 0)return[];var r=t[a];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?Jl(r):bi(r,r.length)}ue.prototype.listeners=function(a){return vi(this,a,!0)};ue.prototype.rawListeners=function(a){return vi(this,a,!1)};ue.listenerCount=function(n,a){return typeof n.listenerCount=="function"?n.listenerCount(a):mi.call(n,a)};ue.prototype.listenerCount=mi;function mi(n){var a=this._events;if(a!==void 0){var e=a[n];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}ue.prototype.eventNames=function(){return this._eventsCount>0?Kn(this._events):[]};function bi(n,a){for(var e=new Array(a),t=0;t<a;++t)e[t]=n[t];return e}function Ql(n,a){for(;a+1<n.length;a++)n[a]=n[a+1];n.pop()}function Jl(n){for(var a=new Array(n.length),e=0;e<a.length;++e)a[e]=n[e].listener||n[e];return a}function eu(n,a){return new Promise(function(e,t){function r(o){n.removeListener(a,i),t(o)}function i(){typeof n.removeListener=="function"&&n.removeListener("error",r),e([].slice.call(arguments))}yi(n,a,i,{once:!0}),a!=="error"&&tu(n,r,{once:!0})})}function tu(n,a,e){typeof n.on=="function"&&yi(n,"error",a,e)}function yi(n,a,e,t){if(typeof n.on=="function")t.once?n.once(a,e):n.on(a,e);else if(typeof n.addEventListener=="function")n.addEventListener(a,function r(i){t.once&&n.removeEventListener(a,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof n)}});var gr=cn((JL,uo)=>{uo.exports=function(a){return a!==null&&typeof a=="object"&&typeof a.addUndirectedEdgeWithKey=="function"&&typeof a.dropNode=="function"&&typeof a.multi=="boolean"}});var Os=cn(bt=>{var Hn=10,Ns=3;bt.assign=function(n){n=n||{};var a=Array.prototype.slice.call(arguments).slice(1),e,t,r;for(e=0,r=a.length;e<r;e++)if(a[e])for(t in a[e])n[t]=a[e][t];return n};bt.validateSettings=function(n){return"linLogMode"in n&&typeof n.linLogMode!="boolean"?{message:"the `linLogMode` setting should be a boolean."}:"outboundAttractionDistribution"in n&&typeof n.outboundAttractionDistribution!="boolean"?{message:"the `outboundAttractionDistribution` setting should be a boolean."}:"adjustSizes"in n&&typeof n.adjustSizes!="boolean"?{message:"the `adjustSizes` setting should be a boolean."}:"edgeWeightInfluence"in n&&typeof n.edgeWeightInfluence!="number"?{message:"the `edgeWeightInfluence` setting should be a number."}:"scalingRatio"in n&&!(typeof n.scalingRatio=="number"&&n.scalingRatio>=0)?{message:"the `scalingRatio` setting should be a number >= 0."}:"strongGravityMode"in n&&typeof n.strongGravityMode!="boolean"?{message:"the `strongGravityMode` setting should be a boolean."}:"gravity"in n&&!(typeof n.gravity=="number"&&n.gravity>=0)?{message:"the `gravity` setting should be a number >= 0."}:"slowDown"in n&&!(typeof n.slowDown=="number"||n.slowDown>=0)?{message:"the `slowDown` setting should be a number >= 0."}:"barnesHutOptimize"in n&&typeof n.barnesHutOptimize!="boolean"?{message:"the `barnesHutOptimize` setting should be a boolean."}:"barnesHutTheta"in n&&!(typeof n.barnesHutTheta=="number"&&n.barnesHutTheta>=0)?{message:"the `barnesHutTheta` setting should be a number >= 0."}:null};bt.graphToByteArrays=function(n,a){var e=n.order,t=n.size,r={},i,o=new Float32Array(e*Hn),s=new Float32Array(t*Ns);return i=0,n.forEachNode(function(l,u){r[l]=i,o[i]=u.x,o[i+1]=u.y,o[i+2]=0,o[i+3]=0,o[i+4]=0,o[i+5]=0,o[i+6]=1,o[i+7]=1,o[i+8]=u.size||1,o[i+9]=u.fixed?1:0,i+=Hn}),i=0,n.forEachEdge(function(l,u,c,d,L,h,f){var v=r[c],g=r[d],p=a(l,u,c,d,L,h,f);o[v+6]+=p,o[g+6]+=p,s[i]=v,s[i+1]=g,s[i+2]=p,i+=Ns}),{nodes:o,edges:s}};bt.assignLayoutChanges=function(n,a,e){var t=0;n.updateEachNodeAttributes(function(r,i){return i.x=a[t],i.y=a[t+1],t+=Hn,e?e(r,i):i})};bt.readGraphPositions=function(n,a){var e=0;n.forEachNode(function(t,r){a[e]=r.x,a[e+1]=r.y,e+=Hn})};bt.collectLayoutChanges=function(n,a,e){for(var t=n.nodes(),r={},i=0,o=0,s=a.length;i<s;i+=Hn){if(e){var l=Object.assign({},n.getNodeAttributes(t[o]));l.x=a[i],l.y=a[i+1],l=e(t[o],l),r[t[o]]={x:l.x,y:l.y}}else r[t[o]]={x:a[i],y:a[i+1]};o++}return r};bt.createWorker=function(a){var e=window.URL||window.webkitURL,t=a.toString(),r=e.createObjectURL(new Blob(["("+t+").call(this);"],{type:"text/javascript"})),i=new Worker(r);return e.revokeObjectURL(r),i}});var $s=cn((Vh,Hs)=>{var ge=0,Le=1,ae=2,re=3,lt=4,ut=5,oe=6,Bs=7,Oa=8,Ws=9,M2=0,G2=1,z2=2,ye=0,Be=1,Ae=2,It=3,yt=4,fe=5,we=6,Qe=7,Je=8,Us=3,Xe=10,N2=3,Ee=9,Ur=10;Hs.exports=function(a,e,t){var r,i,o,s,l,u,c,d,L,h,f=e.length,v=t.length,g=a.adjustSizes,p=a.barnesHutTheta*a.barnesHutTheta,m,b,x,y,_,E,S,T=[];for(o=0;o<f;o+=Xe)e[o+lt]=e[o+ae],e[o+ut]=e[o+re],e[o+ae]=0,e[o+re]=0;if(a.outboundAttractionDistribution){for(m=0,o=0;o<f;o+=Xe)m+=e[o+oe];m/=f/Xe}if(a.barnesHutOptimize){var w=1/0,I=-1/0,R=1/0,P=-1/0,D,F,z;for(o=0;o<f;o+=Xe)w=Math.min(w,e[o+ge]),I=Math.max(I,e[o+ge]),R=Math.min(R,e[o+Le]),P=Math.max(P,e[o+Le]);var M=I-w,C=P-R;for(M>C?(R-=(M-C)/2,P=R+M):(w-=(C-M)/2,I=w+C),T[0+ye]=-1,T[0+Be]=(w+I)/2,T[0+Ae]=(R+P)/2,T[0+It]=Math.max(I-w,P-R),T[0+yt]=-1,T[0+fe]=-1,T[0+we]=0,T[0+Qe]=0,T[0+Je]=0,r=1,o=0;o<f;o+=Xe)for(i=0,z=Us;;)if(T[i+fe]>=0){e[o+ge]<T[i+Be]?e[o+Le]<T[i+Ae]?D=T[i+fe]:D=T[i+fe]+Ee:e[o+Le]<T[i+Ae]?D=T[i+fe]+Ee*2:D=T[i+fe]+Ee*3,T[i+Qe]=(T[i+Qe]*T[i+we]+e[o+ge]*e[o+oe])/(T[i+we]+e[o+oe]),T[i+Je]=(T[i+Je]*T[i+we]+e[o+Le]*e[o+oe])/(T[i+we]+e[o+oe]),T[i+we]+=e[o+oe],i=D;continue}else if(T[i+ye]<0){T[i+ye]=o;break}else{if(T[i+fe]=r*Ee,d=T[i+It]/2,L=T[i+fe],T[L+ye]=-1,T[L+Be]=T[i+Be]-d,T[L+Ae]=T[i+Ae]-d,T[L+It]=d,T[L+yt]=L+Ee,T[L+fe]=-1,T[L+we]=0,T[L+Qe]=0,T[L+Je]=0,L+=Ee,T[L+ye]=-1,T[L+Be]=T[i+Be]-d,T[L+Ae]=T[i+Ae]+d,T[L+It]=d,T[L+yt]=L+Ee,T[L+fe]=-1,T[L+we]=0,T[L+Qe]=0,T[L+Je]=0,L+=Ee,T[L+ye]=-1,T[L+Be]=T[i+Be]+d,T[L+Ae]=T[i+Ae]-d,T[L+It]=d,T[L+yt]=L+Ee,T[L+fe]=-1,T[L+we]=0,T[L+Qe]=0,T[L+Je]=0,L+=Ee,T[L+ye]=-1,T[L+Be]=T[i+Be]+d,T[L+Ae]=T[i+Ae]+d,T[L+It]=d,T[L+yt]=T[i+yt],T[L+fe]=-1,T[L+we]=0,T[L+Qe]=0,T[L+Je]=0,r+=4,e[T[i+ye]+ge]<T[i+Be]?e[T[i+ye]+Le]<T[i+Ae]?D=T[i+fe]:D=T[i+fe]+Ee:e[T[i+ye]+Le]<T[i+Ae]?D=T[i+fe]+Ee*2:D=T[i+fe]+Ee*3,T[i+we]=e[T[i+ye]+oe],T[i+Qe]=e[T[i+ye]+ge],T[i+Je]=e[T[i+ye]+Le],T[D+ye]=T[i+ye],T[i+ye]=-1,e[o+ge]<T[i+Be]?e[o+Le]<T[i+Ae]?F=T[i+fe]:F=T[i+fe]+Ee:e[o+Le]<T[i+Ae]?F=T[i+fe]+Ee*2:F=T[i+fe]+Ee*3,D===F)if(z--){i=D;continue}else{z=Us;break}T[F+ye]=o;break}}if(a.barnesHutOptimize)for(b=a.scalingRatio,o=0;o<f;o+=Xe)for(i=0;;)if(T[i+fe]>=0)if(E=Math.pow(e[o+ge]-T[i+Qe],2)+Math.pow(e[o+Le]-T[i+Je],2),h=T[i+It],4*h*h/E<p){if(x=e[o+ge]-T[i+Qe],y=e[o+Le]-T[i+Je],g===!0?E>0?(S=b*e[o+oe]*T[i+we]/E,e[o+ae]+=x*S,e[o+re]+=y*S):E<0&&(S=-b*e[o+oe]*T[i+we]/Math.sqrt(E),e[o+ae]+=x*S,e[o+re]+=y*S):E>0&&(S=b*e[o+oe]*T[i+we]/E,e[o+ae]+=x*S,e[o+re]+=y*S),i=T[i+yt],i<0)break;continue}else{i=T[i+fe];continue}else{if(u=T[i+ye],u>=0&&u!==o&&(x=e[o+ge]-e[u+ge],y=e[o+Le]-e[u+Le],E=x*x+y*y,g===!0?E>0?(S=b*e[o+oe]*e[u+oe]/E,e[o+ae]+=x*S,e[o+re]+=y*S):E<0&&(S=-b*e[o+oe]*e[u+oe]/Math.sqrt(E),e[o+ae]+=x*S,e[o+re]+=y*S):E>0&&(S=b*e[o+oe]*e[u+oe]/E,e[o+ae]+=x*S,e[o+re]+=y*S)),i=T[i+yt],i<0)break;continue}else for(b=a.scalingRatio,s=0;s<f;s+=Xe)for(l=0;l<s;l+=Xe)x=e[s+ge]-e[l+ge],y=e[s+Le]-e[l+Le],g===!0?(E=Math.sqrt(x*x+y*y)-e[s+Oa]-e[l+Oa],E>0?(S=b*e[s+oe]*e[l+oe]/E/E,e[s+ae]+=x*S,e[s+re]+=y*S,e[l+ae]-=x*S,e[l+re]-=y*S):E<0&&(S=100*b*e[s+oe]*e[l+oe],e[s+ae]+=x*S,e[s+re]+=y*S,e[l+ae]-=x*S,e[l+re]-=y*S)):(E=Math.sqrt(x*x+y*y),E>0&&(S=b*e[s+oe]*e[l+oe]/E/E,e[s+ae]+=x*S,e[s+re]+=y*S,e[l+ae]-=x*S,e[l+re]-=y*S));for(L=a.gravity/a.scalingRatio,b=a.scalingRatio,o=0;o<f;o+=Xe)S=0,x=e[o+ge],y=e[o+Le],E=Math.sqrt(Math.pow(x,2)+Math.pow(y,2)),a.strongGravityMode?E>0&&(S=b*e[o+oe]*L):E>0&&(S=b*e[o+oe]*L/E),e[o+ae]-=x*S,e[o+re]-=y*S;for(b=1*(a.outboundAttractionDistribution?m:1),c=0;c<v;c+=N2)s=t[c+M2],l=t[c+G2],d=t[c+z2],_=Math.pow(d,a.edgeWeightInfluence),x=e[s+ge]-e[l+ge],y=e[s+Le]-e[l+Le],g===!0?(E=Math.sqrt(x*x+y*y)-e[s+Oa]-e[l+Oa],a.linLogMode?a.outboundAttractionDistribution?E>0&&(S=-b*_*Math.log(1+E)/E/e[s+oe]):E>0&&(S=-b*_*Math.log(1+E)/E):a.outboundAttractionDistribution?E>0&&(S=-b*_/e[s+oe]):E>0&&(S=-b*_)):(E=Math.sqrt(Math.pow(x,2)+Math.pow(y,2)),a.linLogMode?a.outboundAttractionDistribution?E>0&&(S=-b*_*Math.log(1+E)/E/e[s+oe]):E>0&&(S=-b*_*Math.log(1+E)/E):a.outboundAttractionDistribution?(E=1,S=-b*_/e[s+oe]):(E=1,S=-b*_)),E>0&&(e[s+ae]+=x*S,e[s+re]+=y*S,e[l+ae]-=x*S,e[l+re]-=y*S);var k,N,$,H,K,j;if(g===!0)for(o=0;o<f;o+=Xe)e[o+Ws]!==1&&(k=Math.sqrt(Math.pow(e[o+ae],2)+Math.pow(e[o+re],2)),k>Ur&&(e[o+ae]=e[o+ae]*Ur/k,e[o+re]=e[o+re]*Ur/k),N=e[o+oe]*Math.sqrt((e[o+lt]-e[o+ae])*(e[o+lt]-e[o+ae])+(e[o+ut]-e[o+re])*(e[o+ut]-e[o+re])),$=Math.sqrt((e[o+lt]+e[o+ae])*(e[o+lt]+e[o+ae])+(e[o+ut]+e[o+re])*(e[o+ut]+e[o+re]))/2,H=.1*Math.log(1+$)/(1+Math.sqrt(N)),K=e[o+ge]+e[o+ae]*(H/a.slowDown),e[o+ge]=K,j=e[o+Le]+e[o+re]*(H/a.slowDown),e[o+Le]=j);else for(o=0;o<f;o+=Xe)e[o+Ws]!==1&&(N=e[o+oe]*Math.sqrt((e[o+lt]-e[o+ae])*(e[o+lt]-e[o+ae])+(e[o+ut]-e[o+re])*(e[o+ut]-e[o+re])),$=Math.sqrt((e[o+lt]+e[o+ae])*(e[o+lt]+e[o+ae])+(e[o+ut]+e[o+re])*(e[o+ut]+e[o+re]))/2,H=e[o+Bs]*Math.log(1+$)/(1+Math.sqrt(N)),e[o+Bs]=Math.min(1,Math.sqrt(H*(Math.pow(e[o+ae],2)+Math.pow(e[o+re],2))/(1+Math.sqrt(N)))),K=e[o+ge]+e[o+ae]*(H/a.slowDown),e[o+ge]=K,j=e[o+Le]+e[o+re]*(H/a.slowDown),e[o+Le]=j);return{}}});var Vs=cn((jh,Zs)=>{Zs.exports={linLogMode:!1,outboundAttractionDistribution:!1,adjustSizes:!1,edgeWeightInfluence:1,scalingRatio:1,strongGravityMode:!1,gravity:1,slowDown:1,barnesHutOptimize:!1,barnesHutTheta:.5}});var Tt=JSON.parse(document.getElementById("graph-data").textContent),tt=["affirmed","planned","alleged","denied"],Wa=Tt.title,jn=Tt.counts,Ue=Tt.types,nt=Tt.relations,Xn=Tt.documents.map(([n,a,e,t],r)=>({index:r,source:n,title:a||n,uri:e,published:t})),me=Tt.entities.map(([n,a,e,t,r,i],o)=>({index:o,name:n,aliases:a,type:e,attributes:t,community:i,kind:Ue[e].kind,code:t.code||null,degree:r[0],betweenness:r[1],pagerank:r[2],claims:[],spoken:[]})),He=Tt.claims.map(([n,a,e,t,r,i,o,s,l,u,c,d,L],h)=>({index:h,relation:n,subject:me[a],object:e<0?null:me[e],literal:t,qualifiers:r,standing:tt[i],tense:o,speaker:s<0?null:me[s],document:Xn[l],start:u,end:c,quote:d,verb:L,kind:nt[n].kind}));for(let n of He)n.subject.claims.push(n),n.object&&n.object!==n.subject&&n.object.claims.push(n),n.speaker&&n.speaker.spoken.push(n);var Ln=new Set;for(let n of He)!n.object||n.object===n.subject||(Ln.add(n.subject),Ln.add(n.object));var hn=Xn.map(n=>n.published).filter(Boolean).sort();function Ua(n){return n.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase()}for(let n of me)n.folded=Ua([n.name,...n.aliases].join(" | "));function fn(n,a){let e={entity:n,attendees:[],places:[],dates:[],status:n.attributes.status||"",documents:[]};for(let t of n.claims)a(t)&&(t.kind==="attendance"?e.attendees.push([t.subject,t]):t.kind==="event place"&&t.subject===n?e.places.push(t.object?t.object.name:t.literal):t.kind==="event date"&&t.subject===n&&e.dates.push(t.literal||t.object?.name),t.document.published&&e.documents.push(t.document.published));return e.documents.sort(),e.stated=e.dates.filter(Boolean).sort()[0]||null,e.date=e.stated||e.documents[0]||null,e}var Dl="http://www.w3.org/2000/svg";function ti(n,a,e){for(let[t,r]of Object.entries(a||{}))r==null||r===!1||(t.startsWith("on")?n.addEventListener(t.slice(2),r):t==="class"?n.setAttribute("class",r):t==="style"?n.style.cssText=r:n.setAttribute(t,r===!0?"":String(r)));for(let t of e.flat(1/0))t==null||t===!1||n.append(t instanceof Node?t:document.createTextNode(String(t)));return n}var G=(n,a,...e)=>ti(document.createElement(n),a,e),te=(n,a,...e)=>ti(document.createElementNS(Dl,n),a,e),ee=n=>document.getElementById(n);function Ha(n,a){let e=null;try{e=new URL(n)}catch{e=null}return e===null||!["http:","https:"].includes(e.protocol)?G("span",{},a):G("a",{href:e.href,target:"_blank",rel:"noopener noreferrer"},a)}var be=(n,a,e=`${a}s`)=>`${n.toLocaleString("en")} ${n===1?a:e}`;var gn={person:["#0067a5","#5cb8f2"],organization:["#b24a00","#f59a4c"],place:["#00785a","#3ecfa6"],event:["#9c2f78","#ee8fcb"],group:["#7a6200","#e5c93f"],other:["#5b6470","#a9b4c0"]},$a=[["#0067a5","#5cb8f2"],["#b24a00","#f59a4c"],["#00785a","#3ecfa6"],["#9c2f78","#ee8fcb"],["#7a6200","#e5c93f"],["#5547b5","#a79bff"],["#a3262f","#ff8a8f"],["#3d6b12","#9bd05f"],["#006f80","#54cfe2"],["#7b4a2b","#d6a07c"]],ni={person:"circle",organization:"square",place:"triangle",event:"diamond",group:"circle",other:"circle"},pn={affirmed:["#8b95a3","#69768a"],planned:["#2f6fb0","#6db1f0"],alleged:["#8a6100","#d9a83c"],denied:["#b3261e","#ff7b72"]},Cl=()=>document.documentElement.dataset.theme==="dark",St=n=>n[Cl()?1:0],zt=n=>St(gn[n]||gn.other),ai=n=>St(n<0||n>=$a.length?gn.other:$a[n]),hL=$a.length;var ri=[],Z={types:new Set(Ue.map((n,a)=>a)),relations:new Set(nt.map((n,a)=>a)),standings:new Set(tt),document:"",from:"",to:"",size:"degree",colour:"type",meetings:"nodes",selected:null,edge:null},at=n=>ri.push(n);function Fe(n){Object.assign(Z,n);let a=new Set(Object.keys(n));for(let e of ri)e(a)}function xe(n){if(!Z.standings.has(n.standing)||!Z.relations.has(n.relation)||!Z.types.has(n.subject.type)||n.object&&!Z.types.has(n.object.type)||Z.document!==""&&n.document.index!==Number(Z.document))return!1;let a=n.document.published;return Z.from&&!(a&&a>=Z.from)?!1:!(Z.to&&!(a&&a.slice(0,Z.to.length)<=Z.to))}function ii(){Fe({types:new Set(Ue.map((n,a)=>a)),relations:new Set(nt.map((n,a)=>a)),standings:new Set(tt),document:"",from:"",to:""})}var De=(n,a=!1)=>Fe({selected:n,edge:null,...a?{focus:a}:{}});var _e=n=>G("button",{class:"entity",type:"button",onclick:()=>De(n,!0)},n.name),kl=(n,a)=>(n.document.published||"").localeCompare(a.document.published||"")||n.document.index-a.document.index||n.start-a.start,Pl=new Set(["role"]);function Fl(n,a){let e=nt[n.relation].label,t=n.verb&&n.verb.toLowerCase()!==e?`${e} (“${n.verb}”)`:e,r=n.subject===a?G("strong",{},n.subject.name):_e(n.subject),i=n.object?n.object===a?G("strong",{},n.object.name):_e(n.object):n.literal,o=n.qualifiers.role,s=Object.entries(n.qualifiers).filter(([u])=>!Pl.has(u)).map(([u,c])=>`${u}: ${c}`).join(", "),l=G("span",{class:"verb"},t);return G("p",{class:"said"},r," ",n.standing==="denied"?G("s",{},l):l,o?` ${o}`:"",i?[o?", ":" ",i]:"",s?G("span",{class:"faint"},` (${s})`):"")}function Il(n,a){let{document:e}=n;return G("li",{class:`claim ${n.standing}`},Fl(n,a),G("blockquote",{},n.quote),G("p",{class:"source"},G("span",{class:`badge ${n.standing}`},n.standing)," ",n.speaker?["according to ",n.speaker===a?n.speaker.name:_e(n.speaker),", "]:null,e.uri?Ha(e.uri,e.title):e.title,e.published?`, ${e.published}`:"",`, characters ${n.start}–${n.end}`))}function vn(n,a,e){return a.length?G("section",{},G("h3",{},`${n} (${a.length})`),G("ul",{class:"claims"},[...a].sort(kl).map(t=>Il(t,e)))):null}function Ml(n){let a=new Map;for(let u of n){let c=[u.qualifiers.role,u.object?.name].filter(Boolean).join(", ");a.has(c)||a.set(c,[]),a.get(c).push(u)}let e=n.map(u=>u.document.published).filter(u=>u&&!Number.isNaN(Date.parse(u))).map(Date.parse).sort((u,c)=>u-c);if(!e.length)return null;let[t,r]=[e[0],e[e.length-1]],i=u=>r===t?150:12+276*(Date.parse(u)-t)/(r-t),o=a.size*34+22,s=u=>new Date(u).toISOString().slice(0,10),l=[...a].map(([u,c],d)=>{let L=d*34+24,h=c.filter(f=>f.document.published&&!Number.isNaN(Date.parse(f.document.published)));return[te("text",{x:2,y:L-9,class:"axis"},u.length>46?`${u.slice(0,45)}…`:u),te("line",{x1:4,x2:296,y1:L,y2:L,class:"rule"}),h.map(f=>te("circle",{cx:i(f.document.published),cy:L,r:5,class:`mark ${f.standing} ${f.qualifiers.status||""}`},te("title",{},`${u}: ${f.qualifiers.status||f.standing}, ${f.document.published}`)))]});return G("figure",{},te("svg",{viewBox:`0 0 300 ${o}`,role:"img","aria-label":`Roles by date of the document: ${[...a.keys()].join("; ")}`},l,te("text",r>t?{x:4,y:o-4,class:"axis"}:{x:150,y:o-4,class:"axis","text-anchor":"middle"},s(t)),r>t?te("text",{x:296,y:o-4,class:"axis","text-anchor":"end"},s(r)):null),G("figcaption",{class:"faint"},"Roles by the date of the document; hollow: former"))}function Gl(n){let a=n.claims.filter(t=>t.kind==="attendance"&&t.subject===n&&xe(t));if(!a.length)return null;let e=a.map(t=>({claim:t,meeting:fn(t.object,xe)})).sort((t,r)=>(t.meeting.date||"").localeCompare(r.meeting.date||""));return G("section",{},G("h3",{},`Meetings (${a.length})`),G("ul",{class:"claims"},e.map(({claim:t,meeting:r})=>{let i=[...new Set(r.attendees.map(([o])=>o))].filter(o=>o!==n);return G("li",{class:`claim ${t.standing}`},G("p",{class:"said"},_e(t.object),r.status&&r.status!=="held"?G("span",{class:"badge planned"},r.status):null,i.length?[" with ",i.map((o,s)=>[s?", ":"",_e(o)])]:null),G("blockquote",{},t.quote),G("p",{class:"source"},G("span",{class:`badge ${t.standing}`},t.standing)," ",t.document.uri?Ha(t.document.uri,t.document.title):t.document.title,t.document.published?`, ${t.document.published}`:""))})))}function zl(n){let a=fn(n,xe),e=(t,r)=>r&&r.length?[G("dt",{},t),G("dd",{},r)]:null;return G("dl",{class:"facts"},e("When",a.stated||(a.date?`reported ${a.date}`:null)),e("Where",[...new Set(a.places)].join(", ")),e("Status",a.status),e("Who",[...new Set(a.attendees.map(([t])=>t))].map((t,r)=>[r?", ":"",_e(t)])))}function Nl(n){let a=n.claims.filter(xe),e=s=>a.filter(l=>l.kind===s),t=e("role").filter(s=>s.subject===n),r=[...new Set([...a.filter(s=>s.kind==="statement"&&s.subject===n),...n.spoken.filter(xe)])],i=Object.entries(n.attributes).filter(([s])=>!["label","status","number"].includes(s)),o=new Set([...t,...r,...e("attendance").filter(s=>s.subject===n),...e("place of origin")]);return[G("p",{class:"kind"},G("span",{class:"dot",style:`background:${zt(n.kind)}`}),Ue[n.type].label),G("h2",{id:"panel-title"},n.name),n.aliases.length?G("p",{class:"faint"},`also: ${n.aliases.join(", ")}`):null,i.length?G("p",{class:"faint"},i.map(([s,l])=>`${s} ${l}`).join(" · ")):null,n.kind==="event"?zl(n):null,G("p",{class:"faint"},`${be(n.degree,"tie")} · ${be(a.length,"claim")} shown of ${n.claims.length}`),t.length?Ml(t):null,vn("Roles",t,n),Gl(n),vn("Origins",e("place of origin"),n),vn("Statements",r,n),vn("Other claims",a.filter(s=>!o.has(s)),n)]}function Ol(n){let a=n.claims.filter(xe);return[G("p",{class:"kind"},"edge"),G("h2",{id:"panel-title"},n.source.name," ",G("span",{class:"verb"},n.kind==="met"?"met":nt[n.label].label)," ",n.target.name),G("p",{class:"faint"},_e(n.source)," · ",_e(n.target)),vn("Claims",a,null)]}function oi(){let n=ee("panel"),a=ee("panel-body"),e=null;ee("panel-close").addEventListener("click",()=>{Fe({selected:null,edge:null}),(e&&e.isConnected?e:ee("network")).focus()});let t=()=>{let r=Z.selected?Nl(Z.selected):Z.edge?Ol(Z.edge):null;n.hidden=r===null,document.documentElement.dataset.panel=r===null?"closed":"open",a.replaceChildren(...(r||[]).flat().filter(Boolean))};at(r=>{let i=r.has("selected")||r.has("edge");i&&document.activeElement&&!n.contains(document.activeElement)&&(e=document.activeElement);let o=n.contains(document.activeElement);if(t(),!i)return;a.scrollTop=0,o&&!n.hidden&&ee("panel-close").focus();let s=Z.selected||Z.edge;ee("announcer").textContent=Z.selected?`${Z.selected.name}: ${be(Z.selected.claims.filter(xe).length,"claim")}`:s?"Claims of an edge":""}),t()}var si=[["Name",n=>n.name],["Type",n=>Ue[n.type].label],["Ties",n=>n.degree],["Betweenness",n=>n.betweenness],["PageRank",n=>n.pagerank],["Community",n=>n.community+1],["Claims",n=>n.claims.filter(xe).length]],li=200,Nt={column:2,down:!0},Za=li,Bl=n=>typeof n=="number"&&!Number.isInteger(n)?n.toFixed(4):String(n);function qn(){let n=me.filter(t=>Z.types.has(t.type)&&t.claims.some(xe)).map(t=>si.map(([,r])=>r(t)).concat(t)),a=Nt.column;n.sort((t,r)=>(typeof t[a]=="number"?t[a]-r[a]:t[a].localeCompare(r[a],"en"))*(Nt.down?-1:1)||t.at(-1).index-r.at(-1).index);let e=([t],r)=>G("th",{scope:"col","aria-sort":r===a?Nt.down?"descending":"ascending":"none"},G("button",{type:"button",onclick:()=>{Nt={column:r,down:r===a?!Nt.down:r>1},qn()}},t,r===a?Nt.down?" ▾":" ▴":""));ee("actors-body").replaceChildren(G("p",{class:"lead"},`${n.length.toLocaleString("en")} entities have claims that pass the filters.`),G("div",{class:"wide",tabindex:0,role:"region","aria-label":"Table of actors"},G("table",{class:"rows"},G("caption",{class:"hidden-label"},"Entities and their measures"),G("thead",{},G("tr",{},si.map(e))),G("tbody",{},n.slice(0,Za).map(t=>G("tr",{},t.slice(0,-1).map((r,i)=>G("td",{class:i>1?"number":null},i?Bl(r):_e(t.at(-1))))))))),n.length>Za?G("button",{type:"button",class:"plain",onclick:()=>{Za+=li,qn()}},"Show more"):"")}var $e={width:900,height:394,countries:{"-Kosovo":["M497.7,106.6L497.4,105.6L496.9,105.3L496.3,104.5L496.7,103.9L497.2,103.7L497.5,102.7L497.9,102.5L498.2,102.9L498.7,103.1L499,103.6L499.4,103.7L499.9,104.3L500.2,104.2L500,104.9L499.8,105.3L499.9,105.5L499.3,105.6L498,106.1L498,106.7Z",498.2,104.5,"Kosovo"],"-N. Cyprus":["M527.9,126.3L528.1,126.3L528.4,125.6L530.1,125.6L532.1,124.8L530.7,126L530.9,126.6L530.6,126.5L530.2,126.7L529.8,126.6L529.7,126.7L529.7,126.4L529.5,126.3L529,126.2L528.4,126.5Z",529.8,125.9,"N. Cyprus"],"-Somaliland":["M573.1,196.2L573.1,196.2L573.1,197.4L573.3,200.4L573.3,201.9L572.2,203.7L570.6,206.1L568.5,206.2L560.1,202.7L559.1,201.6L558.1,200.2L557.1,198.6L557.6,197.6L558.5,196L559.4,196.5L559.9,197.8L561.1,199L562.3,199L564.7,198.2L567.4,197.9L569.6,197L570.8,196.8L571.7,196.3Z",566.5,201,"Somaliland"],AD:["",453.6,104.6,"Andorra"],AE:["M576.9,158.4L577.3,158.3L577.5,159.1L579.4,158.6L581.4,158.7L582.9,158.8L584.4,156.8L586,154.9L587.3,153.1L587.9,154.1L588.5,156.4L587.3,156.4L587.3,158.4L587.8,158.8L586.7,159.4L586.8,160.6L586.3,161.8L586.3,163L585.9,163.6L578.3,162.1L577.1,159.1Z",583.5,159.5,"United Arab Emirates"],AF:["M607,119.8L608.3,119.8L610.2,120.4L611,120.8L612.5,119.8L613.5,120.4L613.9,119.1L615.3,119.1L615.6,118.7L615.6,117.5L616.4,116.5L617.8,117.2L617.7,118.1L618.5,118.2L618.8,120.7L620,121.6L620.7,121L621.7,120.7L622.8,119.4L624.5,119.6L626.9,119.6L627.6,120.5L626.3,120.8L625.2,121.3L622.5,121.7L620.1,122.3L619,123.6L619.9,124.8L620.5,126.3L619.5,127.5L619.9,128.6L619.4,129.7L617.1,129.6L618.5,131.6L617.1,132.3L616.4,134.1L616.9,135.9L616.1,136.7L615.2,136.4L613.4,136.8L613.3,137.6L611.5,137.6L610.4,139.3L610.8,141.8L607.8,143L606.1,142.8L605.7,143.4L604.2,143L601.8,143.5L597.5,142L599.3,139.3L598.8,137.4L596.9,136.9L596.4,135L595.2,132.7L596,131.1L594.9,130.6L595.1,128.5L595.4,124.8L598.1,125.9L599.8,125.5L600,124.2L601.8,123.8L603,122.9L603,120.5L604.8,120L605,118.9L606.3,119.7Z",608,130.2,"Afghanistan"],AG:["",295.8,179.5,"Antigua and Barb."],AI:["",292.9,176.2,"Anguilla"],AL:["M498.9,109.6L498.9,110.4L498.2,110.8L498.1,111.7L497.1,113.2L496.7,113L496.6,112.3L495.2,111.3L495,109.9L495,107.9L495.3,107L494.8,106.6L494.6,105.7L495.5,104.2L495.7,104.8L496.3,104.5L496.9,105.3L497.4,105.6L497.7,106.6L497.4,107.6L497.9,108.9Z",496.5,108.7,"Albania"],AM:["M559.1,115.7L558.3,115.7L557.1,114.1L557,113.6L556,113.6L555.2,112.8L554.7,112.9L553.6,112.1L551.8,111.3L551.8,109.9L551.2,108.9L554.4,108.4L555,109.2L556,109.7L555.6,110.4L557,111.4L556.5,112.4L557.6,113.1L558.8,113.6Z",554.9,111.4,"Armenia"],AO:["M482.8,243.6L481.9,244.2L481.5,244.9L481.4,246.2L480.8,246.5L480.1,244.3L481.1,243.1L481.9,242.6ZM481.1,247.4L482.2,247L482.9,247.1L483.8,246.7L491.3,246.8L491.9,249L492.6,250.7L493.1,251.7L494.1,253.2L495.8,253L496.6,252.6L498,253L498.4,252.2L499,250.5L500.6,250.4L500.7,249.9L502,249.9L501.8,250.9L504.8,250.9L504.9,252.8L505.4,253.9L505,255.7L505.1,257.5L505.9,258.6L505.7,262L506.4,261.8L507.5,261.8L509,261.4L510.2,261.6L510.4,262.5L510.1,263.9L510.5,265.3L510.1,266.4L510.3,267.4L505.1,267.4L504.7,276.7L506.3,279.1L507.9,280.9L503.3,282.1L497.3,281.7L495.6,280.3L485.5,280.4L485.1,280.6L483.6,279.3L482,279.2L480.5,279.7L479.3,280.3L479.1,278.4L479.5,275.9L480.4,273.2L480.5,271.9L481.4,269.3L482,268.1L483.4,266.1L484.3,264.8L484.6,262.7L484.4,261L483.7,260L483.1,258.2L482.5,256.4L482.6,255.8L483.4,254.6L482.6,251.8L482.1,249.9L480.9,248Z",494,265.6,"Angola"],AR:["M300.3,383.4L301.6,384.7L303.4,386.7L306.7,388.4L310,389.1L309.5,390.5L307.5,390.6L306.1,389.6L304.8,389.6L302.5,389.6ZM310.5,318.3L310.3,320.7L310.1,323.7L310.6,326.6L310.2,327.3L310.3,329.2L310.4,330.7L313.8,333.3L313.9,335.3L315.6,336.6L315.7,338L314.2,341.8L311,343.3L306.4,344L303.8,343.7L304.6,345.4L304.6,347.6L305.4,349.1L304.2,350.1L301.9,350.5L299.4,349.4L298.7,350.2L299.7,353.1L301.5,354L302.6,353.1L303.6,354.6L301.7,355.5L300.3,357.3L300.7,360.2L300.6,361.7L298.4,361.7L297.1,363.2L297,365.4L299.8,367.5L302.1,368.1L302.1,370.6L299.9,372.2L299.5,375.6L297.9,376.7L297.4,378L299.1,380.9L301.1,382.6L300.1,382.4L297.9,382L292.5,381.6L291,380L290.3,377.9L288.9,378L287.8,377L286.6,374L287.9,372.8L288,370.9L287.3,369.5L287.7,367.1L287.4,363.2L286.6,361.6L287.5,361L286.9,359.9L285.7,359.3L286.1,358.1L284.8,357L283.3,353.7L284.1,353.1L282.8,349.5L282.5,346.5L282.5,343.9L283.7,342.9L282.3,340L281.7,337.3L283,335.4L282.5,332.9L283.2,330L282.7,327.3L282,326.8L279.9,321.7L280.8,318.7L280.1,315.8L280.5,313.1L281.7,310.4L283.1,308.5L282.2,307.4L282.6,306.4L281.8,301.5L284.3,300.1L284.7,297L284.3,296.3L286,293.6L289.4,294.3L291.1,296.5L291.8,294.1L294.6,294.2L295.1,294.8L300.2,299.6L302.2,300.1L305.5,302.3L308.2,303.4L308.7,304.7L306.8,309.2L309.4,310L312.2,310.5L314.1,310L316,307.7L316.1,305.1L317.2,304.6L318.7,306.3L318.9,308.6L317,310.2L315.6,311.4L313.2,314.3Z",295.7,332.1,"Argentina"],AS:["",22.1,271.5,"American Samoa"],AT:["M488.1,88.6L488,89.7L486.7,89.7L487.2,90.3L486.6,92.2L486.2,92.7L484.2,92.7L483.1,93.4L481.2,93.2L477.9,92.4L477.4,91.4L475.2,91.9L475,92.5L473.6,92.1L472.4,92L471.4,91.5L471.7,90.8L471.6,90.3L472.2,90.1L473.4,90.9L473.7,90.1L475.7,90.3L477.3,89.8L478.4,89.8L479.1,90.4L479.3,89.9L478.8,88.1L479.6,87.7L480.3,86.4L482.1,87.3L483.2,86.2L484,85.9L485.8,86.8L486.8,86.7L487.9,87.2L487.8,87.6Z",481.6,90,"Austria"],AU:["M793.5,349.5L794.8,349.6L793.1,353.1L791.7,354.1L790.2,356.5L789.8,355.7L787.1,357.7L786.7,357.5L785.3,357.4L785.3,354.9L786,353L786.1,350.5L786.8,349.1L788.2,349.4L789.9,350.4L791.4,350ZM753.4,324.2L750.3,325.7L748,326.4L747,328L745.7,329.1L743.7,329.2L742.1,329.5L740.1,328.9L738.3,329.3L736.6,329.4L734.7,331L734,330.8L732.5,331.7L731,332.6L729.3,332.5L727.7,332.5L725.9,330.6L724.8,330.1L725.4,328.4L726.7,328L727.3,327.3L727.6,326.2L728.5,324.2L728.8,322.4L728.4,319.5L728.5,317.8L729.1,316.1L728.7,314.2L728.9,313.3L728.1,312.1L728.4,309.8L727.6,307.5L727.6,306.2L728.3,307.5L728.2,304.8L729.2,305.6L729.6,306.8L730,305.3L729.3,302.9L729.3,302L728.9,301.1L729.6,299.4L730.2,298.7L730.9,297.2L731,295.5L732.4,293.4L732.2,295.6L733.6,293.6L735.8,292.6L737.3,291.4L739.4,290.3L740.6,290.1L741.2,290.4L743.4,289.3L744.9,289L745.4,288.4L746.1,288.1L747.5,288.2L750.3,287.3L751.9,286L752.8,284.4L754.5,282.9L754.9,281.7L755.2,280.2L757.4,277.7L758,280.2L759.2,279.6L758.5,278.2L759.5,276.8L760.5,277.4L761.2,275.2L762.8,273.7L763.6,272.6L764.9,272.1L765,271.3L766.1,271.6L766.2,270.9L767.4,270.5L768.7,270.1L770.3,271.4L771.5,273.1L773,273.2L774.6,273.4L774.3,271.8L775.8,269.5L777.1,268.7L776.8,268L778.1,266.3L779.8,265.3L781,265.6L783.2,265.1L783.3,263.6L781.6,262.6L783,262.2L784.6,262.9L785.8,264.1L787.8,264.8L788.5,264.6L790,265.5L791.6,264.6L792.5,264.9L793.1,264.3L794.1,265.8L793.2,267.3L792.1,268.5L791.2,268.6L791.3,269.8L790.4,271.2L789.2,272.7L789.3,273.5L791,275.1L792.8,276.1L793.9,277.1L795.4,278.8L796.1,278.8L797.2,279.6L797.4,280.5L799.6,281.5L801.5,280.5L802.3,278.9L803,277.6L803.6,276L804.8,273.7L804.7,272.2L805,271.4L805,269.7L805.7,267.5L806.2,266.9L806,265.9L806.8,264.4L807.5,262.8L807.6,261.9L808.7,260.8L809.3,262.3L809.2,264.1L809.8,264.4L809.7,265.7L810.4,267.2L810.3,268.8L810.1,269.9L810.6,272.2L812.4,271.1L813,272.3L814,273.5L813.5,274.8L813.6,277.3L813.7,278.8L814.2,279.1L814.4,281.6L813.8,283.2L814.2,285.2L816.5,286.7L818,288.1L819.3,289.4L818.8,290.1L819.8,291.9L819.9,295.1L821,294.5L821.7,295.7L822.4,295.3L822,298.4L823.2,300.2L824,301.3L825.2,303.7L825.1,306.1L824.6,307.8L823.8,309.6L824.1,312.1L823,314.7L822,316.1L820.4,318.7L819.8,320.4L818.4,322.5L816.3,325.2L813.9,326.7L812,328.9L810.6,330.4L808.7,332.9L807.2,334.4L805.5,336.6L804.3,338.6L803.9,339.5L802.1,340.6L799.4,340.7L796.6,341.9L795,343L793,344.3L791.7,343L790.5,342.5L791.6,340.9L790,341.5L786.9,343.6L785.3,342.8L784.2,342.3L782.9,342.1L781,341.3L780.4,339.5L780.9,337.2L781,335.8L780.4,334.6L778.2,334.2L779.6,332.8L779.9,330.6L777.9,332.6L775.6,333.2L777.5,331.6L778.5,329.9L780,328.4L780.7,326.2L777.8,328.7L775.9,329.8L774,332.1L772.7,330.9L773.3,329.3L772.7,327.2L771.8,326.1L772.5,325.4L770.1,323.6L768.4,323.5L766.6,322.1L762.2,322.4L758.7,323.4L755.6,324.4Z",778.9,304.4,"Australia"],AW:["",274.2,192.9,"Aruba"],AX:["",491.3,55,"Åland"],AZ:["M557.4,106.6L558.1,106.7L560,108.5L561,108.7L561.3,108L562.5,106.8L564,108.3L565.5,110.4L566.6,110.5L567.5,111.3L565.6,111.5L565.6,113.8L565.4,114.8L564.6,115.5L564.9,117L564.4,117.1L562.7,115.6L563.2,114.1L562.4,113.3L561.5,113.5L559.1,115.7L558.8,113.6L557.6,113.1L556.5,112.4L557,111.4L555.6,110.4L556,109.7L555,109.2L554.4,108.4L554.9,107.9L556.8,108.8L558,109L558.3,108.6L556.9,107ZM558.3,115.7L556.6,115.4L555.2,114L554.7,112.9L555.2,112.8L556,113.6L557,113.6L557.1,114.1Z",561.2,111.3,"Azerbaijan"],BA:["M492.8,104.3L490.7,103.2L489.7,102L488.8,101.4L487.7,100.3L487.1,99.4L485.9,98L486.3,96.8L487.2,97.5L487.6,96.9L488.7,96.8L490.7,97.3L492.3,97.3L493.4,97.9L494.2,97.9L493.7,99.2L494.9,100.3L494.7,101.7L494.1,101.8L493.7,102.1L493,102.7Z",490.8,99.9,"Bosnia and Herz."],BB:["",300.5,191,"Barbados"],BD:["M679.2,164.9L679.5,167L678.5,166.6L679.1,169L678.1,167.4L677.7,165.9L677,164.5L675.7,162.8L673.4,162.7L673.8,163.9L673.3,165.5L672.2,164.9L671.9,165.5L671.1,165.1L670.1,164.9L669.4,162.5L668.1,160.2L668.2,158.5L666.6,157.7L666.9,156.6L668.3,155.5L666.2,153.9L666.7,151.9L668.9,153.2L670.1,153.4L670.7,155.4L673.1,155.8L675.4,155.8L676.9,156.3L676.2,158.8L675.1,158.9L674.7,160.6L676.3,162.1L676.4,160.3L677,160.3Z",672.3,159.6,"Bangladesh"],BE:["M463.6,80.9L463.4,82.9L462.8,83L462.6,84.5L460.6,83.3L459.5,83.5L457.9,82.1L456.9,81L455.9,81L455.5,80L457.3,79.4L458.9,79.6L460.9,79L462.4,80.3Z",460.1,81.4,"Belgium"],BF:["M436.4,199.2L436.2,197.5L436.9,196.3L436.9,195.3L438.9,192.8L439.3,190.8L440,190.1L441.2,190.5L442.2,189.9L442.6,189.2L444.5,187.8L445,186.9L447.3,185.7L448.7,185.3L449.3,185.8L450.9,185.8L450.7,187.3L451.1,188.6L452.5,190.5L452.6,191.9L455.5,192.6L455.4,194.6L454.9,195.5L453.6,195.8L453.1,197L452.3,197.4L450.1,197.3L448.9,197.1L448.1,197.5L447,197.3L442.6,197.5L442.5,199.1L442.9,201.3L441.2,200.6L440,200.7L439.1,201.4L438,200.8L437.5,199.8Z",445.5,193.5,"Burkina Faso"],BG:["M501.8,99.7L502.6,100.9L503.5,100.7L505.3,101.2L508.7,101.3L509.7,100.6L512.4,99.9L514.1,101L515.5,101.3L514.5,102.5L513.8,104.5L514.8,106.2L512.7,105.8L510.5,106.7L510.6,108.2L508.5,108.5L506.8,107.4L505,108.2L503.3,108.2L502.9,106.2L501.7,105.3L502,104.9L501.8,104.5L502.1,103.6L502.9,102.7L501.6,101.5L501.3,100.4Z",508.1,104,"Bulgaria"],BH:["",573.8,153.1,"Bahrain"],BI:["M527.1,236.6L527.2,237.8L527.8,238.5L527.8,239.4L527.1,240L526.1,241.6L525.2,242.6L524.2,242.7L524,239.2L523.4,237.9L525,238.1L525.7,236.5Z",525.7,239.5,"Burundi"],BJ:["M456.8,211.2L454.7,211.6L454.1,209.6L454.2,202.8L453.7,202.2L453.6,200.8L452.7,199.8L451.9,198.9L452.3,197.4L453.1,197L453.6,195.8L454.9,195.5L455.4,194.6L456.3,193.7L457.2,193.7L459.1,195.4L459,196.4L459.6,198.1L459.1,199.3L459.3,200.1L458.1,201.9L457.3,202.8L456.9,204.7L456.9,206.5Z",455.9,201.3,"Benin"],BL:["",293.4,177.1,"St-Barthélemy"],BM:["",294.3,134.6,"Bermuda"],BN:["M741.7,213.6L741.7,215.1L741.6,216.9L740.4,216.8L739.9,217.8L738.7,216.3L739.7,215.2Z",740.5,215.8,"Brunei"],BO:["M275,261.7L276.9,261.9L278.2,261.8L278.7,260.9L280.9,259.8L282.1,258.7L285.4,258.2L285.2,260.4L285.6,261.5L285.5,263.5L288.4,266.1L291.3,266.6L292.3,267.7L294.1,268.2L295.2,269.1L296.7,269.1L298.2,269.9L298.5,271.6L299,272.5L299.1,273.8L298.4,273.8L299.6,277.2L304.5,277.3L304.2,279L304.6,280.2L306,281L306.7,282.9L306.5,285.2L305.9,286.5L306.3,288.1L305.6,288.7L305.5,287.8L303,286.3L300.7,286.3L296.5,287.1L295.5,289.7L295.7,291.3L295.1,294.8L294.6,294.2L291.8,294.1L291.1,296.5L289.4,294.3L286,293.6L284.3,296.3L282.6,296.7L281.1,292.6L279.4,289.3L279.9,286.5L278.4,285.2L277.9,283.1L276.4,281.1L277.7,277.9L276.4,275.5L276.9,274.5L276.4,273.4L277.2,271.9L277.1,269.4L277,267.4L277.5,266.4Z",288.6,278.6,"Bolivia"],BR:["M322.3,328.8L321.4,327.1L322.2,325.7L320.6,323.7L318.4,322.1L315.7,320.2L314.8,320.3L312,318L310.5,318.3L313.2,314.3L315.6,311.4L317,310.2L318.9,308.6L318.7,306.3L317.2,304.6L316.1,305.1L316.4,303.4L316.5,301.7L316.3,300.1L315.4,299.5L314.5,300L313.6,299.9L313.2,298.7L312.7,296L312.1,295.2L310.4,294.4L309.4,294.9L306.7,294.4L306.5,290.4L305.6,288.7L306.3,288.1L305.9,286.5L306.5,285.2L306.7,282.9L306,281L304.6,280.2L304.2,279L304.5,277.3L299.6,277.2L298.4,273.8L299.1,273.8L299,272.5L298.5,271.6L298.2,269.9L296.7,269.1L295.2,269.1L294.1,268.2L292.3,267.7L291.3,266.6L288.4,266.1L285.5,263.5L285.6,261.5L285.2,260.4L285.4,258.2L282.1,258.7L280.9,259.8L278.7,260.9L278.2,261.8L276.9,261.9L275,261.7L273.6,262.2L272.5,261.8L272.4,257.4L270.4,259.1L268.2,259L267.2,257.5L265.5,257.3L265.9,256L264.4,254.2L263.3,251.6L263.9,251.1L263.9,249.8L265.4,249L265,247.4L265.7,246.4L265.8,245L268.6,243L270.7,242.5L271,242L273.3,242.2L274.3,234.1L274.3,232.9L273.9,231.2L272.8,230.1L272.8,228L274.3,227.5L274.8,227.8L274.9,226.7L273.4,226.4L273.4,224.6L278.3,224.6L279.1,223.6L279.8,224.5L280.3,226.3L280.8,225.9L282.2,227.5L284.1,227.3L284.6,226.4L286.5,225.7L287.6,225.2L287.9,224L289.7,223.1L289.6,222.5L287.4,222.3L287.1,220.4L287.2,218.5L286.1,217.7L286.6,217.4L288.5,217.8L290.5,218.5L291.2,217.8L293,217.4L295.9,216.3L296.8,215.2L296.5,214.4L297.8,214.2L298.4,214.9L298,216.2L298.9,216.6L299.5,218L298.7,219L298.3,221.5L298.9,223L299.1,224.3L300.6,225.7L301.9,225.9L302.2,225.3L303,225.2L304.1,224.6L304.9,223.9L306.3,224.1L307,224L308.3,224.3L308.6,223.7L308.1,223.1L308.4,222.2L309.4,222.5L310.6,222.2L312.1,222.8L313.2,223.4L314,222.6L314.5,222.7L314.9,223.6L316.1,223.4L317.1,222.2L317.9,220.1L319.4,217.4L320.3,217.3L320.9,218.9L322.2,224L323.6,224.5L323.6,226.5L321.7,228.9L322.5,229.8L327,230.3L327.1,233.2L329,231.3L332.2,232.3L336.4,234.1L337.6,235.8L337.2,237.5L340.2,236.6L345.1,238.1L348.9,238L352.6,240.4L355.9,243.7L357.9,244.5L360,244.7L361,245.6L361.9,249.3L362.3,251.1L361.4,255.9L360.2,257.8L356.8,261.9L355.3,265.2L353.5,267.8L352.9,267.8L352.3,270L352.7,275.5L352.3,280L352.1,282L351.4,283.1L351.2,287L348.9,290.9L348.7,293.9L346.8,295.2L346.4,297L343.7,297L339.9,298.1L338.3,299.4L335.6,300.3L332.9,302.6L331.2,305.5L331,307.7L331.6,309.4L331.5,312.3L331.1,313.8L329.6,315.4L327.6,320.6L325.8,322.9L324.3,324.3L323.6,327.1Z",316.8,261.1,"Brazil"],BS:["M256.9,150.9L258.1,150.7L259.7,150.8L259.7,151.5L256.9,152ZM260,150.2L261.7,151.5L260.9,153.6L260.5,153.2L260.8,151.7L259.9,150.5ZM258.1,155.6L258.8,155.7L259.3,158.2L259,159.9L258.4,160L258,158.3L257.2,157.5Z",258.4,157.7,"Bahamas"],BT:["M673.6,148L674.8,149L675,150.8L673,150.9L670.9,150.7L669.4,151.1L667,150L666.8,149.4L668,147.2L669.1,146.5L671,147.2L672.3,147.2Z",670.8,149.1,"Bhutan"],BW:["M522.8,294.4L519.2,296.5L516.8,298.7L515.9,300.7L515.1,301.8L513.8,302L513.3,303.5L513,304.4L511.4,305.1L509.4,304.9L508.2,304.1L507.2,303.7L506,304.4L505.3,305.8L504.1,306.7L502.8,308L501.1,308.3L500.6,307.3L500.9,305.5L499.5,302.7L498.9,302.3L499.2,293.7L501.7,293.6L502.1,283.1L503.9,283L507.8,282L508.7,283.2L510.4,282L511.1,282L512.5,281.3L513,281.6L513.9,283.9L514.3,284.4L515.1,286.1L517.7,289.4L518.8,289.7L518.7,290.7L519.4,292.6L521.3,293Z",508.8,294.4,"Botswana"],BY:["M510,66L512.4,66.7L512.8,67.4L513.9,67.1L516.1,67.7L516.5,69L516.1,69.7L517.8,71.6L518.8,72.1L518.7,72.6L520.2,73.1L521,73.8L520.2,74.4L518.5,74.3L518.1,74.6L518.8,75.5L519.6,77.3L517.7,77.5L517.1,78.1L517.2,79.5L516.3,79.2L514.3,79.3L513.7,78.7L512.9,79.2L512,78.8L510.3,78.7L507.8,78L505.5,77.8L503.8,77.9L502.7,78.6L501.7,78.8L501.5,77.5L500.7,76.2L501.9,75.6L501.8,74.5L501.1,73.5L500.8,72.2L502.9,72.3L505.1,71.2L505.4,69.6L507,68.8L506.7,67.5L507.9,67.1Z",510.7,73.4,"Belarus"],BZ:["M227.8,177.4L227.8,176.9L228.1,176.8L228.5,177.2L229.7,175.4L230.1,175.3L230.1,175.8L230.6,175.8L230.4,176.6L229.8,177.9L230,178.3L229.6,179.4L229.7,179.6L229.3,181.1L228.7,181.9L228.2,182L227.6,183L226.9,183L227.5,179.7Z",228.6,179.2,"Belize"],CA:["M176,86.1L175.7,86L173,83.3L172.2,82L168.9,80.9L169.2,78.4L170.6,76.6L168.5,75.5L169.6,73.2L168.3,71.2L169.2,69.8L171.4,68.4L172.5,66.7L170.1,65L170.2,61.9L170.4,59.9L169.4,58.7L168.8,57.6L168.8,56.2L166,57.1L162.8,58.6L162.4,56.8L161.9,55.6L160.5,54.9L158.5,54.8L171.7,40L180.7,30.7L183.7,31.2L185.5,32.4L187.3,32.7L190,31.6L193.1,30.9L195.6,31.2L199.5,30.1L203.2,29.5L203.6,30.5L205.5,29.9L207,28.8L208.1,29L209.3,31.2L213.3,29.6L211.9,31.4L214.6,31L216,30.3L218.2,30.4L220.2,31.5L223.9,32.4L226.2,32.8L228.2,32.6L229.8,33.9L226.1,35.2L229.2,35.7L234.7,35.4L236.7,35L237.6,36.5L240.7,35.2L239.5,34.1L241.4,33.3L243.8,33.2L245.6,32.9L246.7,33.5L247.6,34.9L249.9,34.7L252.6,35.8L255.9,35.4L258.7,35.5L259.5,33.9L261.5,33.5L263.9,34.3L262.4,36.7L264.9,34.7L266.4,34.8L268.9,32.2L267.9,30.7L266.4,29.7L268.4,27L271.9,25.3L274.1,25.6L275.2,26.7L276,29.5L273.5,30.7L276.7,31.2L275.1,33.7L278.9,31.8L280.2,33.4L278.5,35.2L279.3,36.9L282.5,35.1L285.2,33L286.9,30.2L289.5,30.4L292.1,30.8L294,32L293.4,33.2L291.2,34.6L291.8,35.9L290.9,37.2L286,38.9L283.1,39.3L281.5,38.5L280.2,39.8L277,42L275.8,43.1L272.5,44.9L269.5,45L267.3,46.1L266.2,47.8L263.7,48.1L260,50.3L256.1,53.3L254.1,55.3L252.2,58.5L255.1,58.9L254.7,61.4L254.6,63.5L257.8,63L261.2,64.1L262.8,65.2L263.7,66.5L266,67.2L267.8,68.4L271.2,68.5L273.5,68.8L272.1,71.2L271.6,74L271.9,77.1L274.1,79.8L276.2,78.9L278.5,76L279.1,71.6L278.2,70.1L282.1,68.8L285.4,66.9L287.3,65L287.9,63.2L287.5,60.9L285.8,58.8L289.6,56L289.8,53.6L291,49.5L292.8,48.9L295.9,49.6L297.9,49.9L299.9,49.2L301.4,50.1L303.2,51.6L303.4,52.6L307,52.8L306,55.1L305.3,58.4L307,58.9L307.9,60.4L311.5,58.9L314.7,56L316.5,54.7L317.2,57.1L318.7,60.6L319.9,63.8L318.5,65.5L320.8,67.1L322.2,68.7L325.4,69.4L326.5,70.3L326.7,72.6L328.3,73L328.9,74L328.1,77.2L326.3,78.2L324.4,79.2L320.5,80.2L317.1,82.5L313.2,83L308.7,82.4L305.3,82.4L303,82.6L300.5,84.6L297.3,85.9L292.9,89.6L289.5,92.3L291.5,91.8L296.3,88L301.7,85.7L305.1,85.4L306.7,86.8L304,88.7L303.9,91.8L304,94L306.6,95.4L310.4,95L313.5,91.7L313.1,93.8L314.3,94.9L311.1,96.8L305.6,98.5L303,99.6L299.9,101.7L298.2,101.5L298.8,99.1L303.4,96.7L299.7,96.8L297.1,97.1L296,95.5L297.2,91.6L296.4,90.7L294.7,91.2L294.2,90.5L291.9,92.6L290.5,94.9L289.3,96.2L288.2,96.6L287.5,96.8L287,97.5L282.8,97.5L279.3,97.5L278.2,98.1L275.1,100.1L274.8,100.4L273.7,101.5L271.6,101.5L269.3,101.5L268.2,102L268.3,102.5L268.3,103.4L268.1,103.7L264.7,105.2L262.2,105.6L259,107.2L258.4,107.2L257.8,106.7L257.7,106.3L257.8,106L258.6,105L260.2,103.4L261.4,101.7L261.8,99.1L262.2,96.5L260.3,95.2L260.7,94.7L260.5,94.3L259.9,94.3L259.6,93.8L259.7,93.2L259.2,93.5L258.6,93.4L258.8,93.1L258.4,92.8L258.5,92.1L257.1,91.1L255.6,90.2L253.8,89.1L252.1,88L249.8,88.8L249,88.9L246.6,88.1L244.6,88.5L242.8,87.6L240.7,87.2L239.2,87L238.7,86.5L239,84.9L238.3,85L237.8,86.1L233.2,86.1L225.5,86.1L218,86.1L211.3,86.1L204.6,86.1L198,86.1L191.2,86.1L189,86.1L182.4,86.1ZM279.2,49.2L281.4,47.9L284.1,48L283.8,48.5L280.7,49.9L279.3,49.9ZM302.1,23.1L300.8,21.9L301.4,21L302.4,20.9L306.4,21.1L308.8,22.4L308.6,23.1L306.7,23L304.7,23L302.5,23.3ZM286.2,50.1L287.4,49.3L288.2,49.4L288.5,49.9L287,51.3L286.2,51.1L286.1,50.3ZM280.2,18L278.5,18.9L276,18.7L274.3,18.1L276.1,17.1L279.2,16.5L280.1,17.3ZM284.5,12.3L283.6,12.3L280.4,12.2L280.5,11.6L284,11.6L284.9,12ZM281.8,9.5L283.2,10.3L282,11.1L279,11.5L278,11L278.1,10.2L278.8,9.3L281,9.4ZM289.1,19.4L286.4,19.1L282.1,18.3L282.5,17.1L283.1,15.9L282.1,14.9L278.7,14.7L277.2,14L278.6,13.1L282.2,13.2L283.5,13.9L287,13.9L288,14.6L286.9,15.5L288.6,16L289.3,16.6L291.7,16.7L294.2,16.9L297.4,16.4L301.2,16.2L304,16.3L305.3,17.2L305.1,18.1L303.6,18.8L300.5,19.3L298.4,19L292.9,19.3ZM255.2,10.9L257.3,11.2L256,11.9L252.1,12.5L250.2,11.8L252.4,11.1ZM257.2,9.5L259,9.9L256.4,10.3L253.5,10.3L253.9,10L256.4,9.4ZM327.7,79.5L326.1,81.3L323.9,83.7L325.6,82.8L327,83.4L325.9,84.4L327.7,85.2L328.9,84.5L330.9,85.3L329.7,87.4L331.4,86.9L331.3,88.5L331.6,90.2L330.1,92.8L329,92.9L327.7,92.3L328.7,90L328.2,89.6L325,92.1L323.7,92L325.6,90.7L323.6,90L321.1,90.1L316.8,90L316.7,89.2L318.3,88.2L317.5,87.4L319.9,85.7L323.4,81.2L325.2,79.6L327.3,78.6L328.3,78.7ZM283.1,42.3L284.9,43.1L286.7,43.9L286.2,45.2L287.8,45L288.8,45.8L286.6,46.6L283.8,46L283.3,44.9L280.6,46.2L277,47.6L277.1,46.1L274.2,46.3L276.7,45L278.1,43L280.1,40.6L281.4,40.8L281.1,42L282.4,41.6ZM303.3,24.2L305.6,23.3L309,24.5L310.9,25.6L310.6,26.7L314.4,26.1L315.5,27.7L319.6,28.7L320.8,29.6L321.5,32L317.4,33.1L321.2,34.7L324,35.3L325.8,37.6L328.8,37.8L327.5,39.6L322.7,42.5L320.8,41.4L318.7,39L316,39.3L315.1,40.8L316.6,42.3L318.7,43.4L319.3,44.1L319.5,46.7L318.1,48.6L315.8,47.9L311.6,45.8L313.5,48L315,49.6L314.9,50.5L309.8,49.5L306.1,47.9L304.3,46.7L305.3,45.9L302.9,44.6L300.6,43.4L300.3,44.1L294.3,44.5L293,43.6L295.3,41.7L299.1,41.7L303.3,41.4L303.1,40.5L304.4,39.2L308.2,36.7L308.2,35.6L307.9,34.7L305.5,33.5L302.1,32.7L303.6,32L302.5,30.5L300.9,30.4L299.8,29.5L298.4,30.3L294.7,30.6L288.1,30L284.6,29.3L281.7,28.9L280.7,28.1L283.4,27L280.7,27L281.8,24.5L284.7,22.4L287.2,21.4L292.4,20.8L290,22.3L290.5,23.8L293.5,21.9L298.8,20.9L300.4,23.3L299.2,24.9ZM277.1,20L280.8,20.1L283.9,20.6L279.6,22.7L277.1,23.2L273.8,25L271.8,24.9L272.1,22.8L273.1,21.6L274.8,20.6ZM229.8,15.4L234.7,13.7L239.9,12.3L242.5,12.3L245.3,12L243.3,13.7L241.1,14.5L239.3,14.6L235,15.5L231.8,15.9ZM163.1,71.9L165.3,71.7L162.6,74.8L163,77.1L162.1,77.1L161.7,75.8L161.7,74.5L161.2,73.6L161.6,72.4L162.3,71.5ZM267.8,8.4L270.9,8.7L274.8,9.5L275.2,10.5L275,11.4L272.3,11.2L270.1,10.5L266.3,10.4L268.7,9.7L267.1,9.2ZM173.8,87.4L172.4,87.8L169.5,86.5L169.4,85.5L168,84.5L168,83.7L166.1,83.2L166.1,81.7L166.7,81L168.7,81.6L169.8,82.1L171.7,82.4L171.8,83.4L172.2,84.7L173.7,85.9ZM228.3,19.2L230.5,19.7L235,19.9L236.1,20.5L237.2,21.5L234.3,22.1L228.3,23.8L224.4,25.5L223.5,26.6L217.5,27.7L217.5,26.7L214.3,25.4L216.1,24.4L219,22.6L222.2,21.1L221.8,19.6ZM256.2,16L258.2,15.6L260,15.7L259.3,16.9L257.2,18L250.7,18.3L245.2,19.3L242.4,19.4L242.9,18.6L247.6,17.6L239.2,17.9L237,17.5L241.7,15.2L244,14.6L248.3,15.3L250.2,16.7L253.2,16.9L252.7,14.7L255.1,13.9L256.7,14.1L256.3,15.2ZM253,22.5L254.3,23.5L253.6,25.8L252.8,27.5L255.1,28.7L257.7,29.9L256.7,31L253.4,31.2L253.9,32.1L252.6,33L249.4,32.6L246.6,32L244.3,32.1L240,33L234.9,33.3L231.2,33.6L231.1,32.4L229,31.7L227.1,32L226.4,30L227.9,29.8L231.2,29.4L233.8,29.5L236.6,29L233.4,28.5L229.2,28.7L226.5,28.6L226.3,27.7L231.5,26.7L228.6,26.8L225.9,26.1L229,24.3L231.2,23.4L237.5,21.9L238.9,22.4L237,23.5L241.8,22.8L243.3,24L246.5,22.8L247.5,23.5L247.1,25.9L248.8,24.9L249.5,22.5L251.5,22.1ZM263.6,23.4L262.7,21.8L265.8,20.7L267.6,21.2L271.1,20.9L271.1,21.6L268.5,22.7L270.5,23.7L268.6,25.9L264.9,26.8L263.2,26.6L262.6,25.7L259.4,23.8L260,23.1ZM253.9,21.2L256.4,21.1L257.4,21.7L254.5,23.2L253,21.6ZM274.7,14L275.1,15.1L274.2,16.3L272,18L268.8,18.2L267.2,17.8L268.3,16.5L265.2,16.7L266.6,14.9L268.5,15L271.9,14.2L274.3,14.3ZM287,5.7L288.8,5.1L290.7,5L290.5,4.5L294.5,4.4L295.5,5.5L297.9,5.9L300.4,6.3L300.4,7.7L301.9,8.3L299,9L294.3,10.6L291.1,10.7L287.7,10.5L286.7,9.6L287.4,8.8L289.3,8.2L286.2,8.3L285,7.6L284.8,6.6ZM297.3,3.2L300.2,2.8L302.2,2.8L305.8,2.5L309.1,1.8L311,1.9L312.2,2.4L314.6,1.4L317.1,1.1L320.3,0.9L325.4,0.8L326,1L331.1,0.7L334.5,0.8L337.9,0.9L342.1,1.1L345.5,1.3L348,1.8L347.5,2.3L342.8,3.1L338.4,3.5L336.6,3.9L340.2,3.9L335.3,5.1L332.1,5.7L327.9,7.4L324.1,7.7L322.6,8.1L317.2,8.4L319.4,8.6L317.9,9L318.6,10.1L316.4,10.8L313.2,11.4L311.7,12.3L308.8,12.9L308.7,13.4L311.8,13.4L311.4,13.9L305.7,15.3L301.5,14.6L296,15L293.5,14.7L290.3,14.6L290.9,13.5L294.6,13L295,11.4L296.2,11.3L300.1,12.2L298.9,10.8L296.4,10.4L298.5,9.6L302,9L303.1,8.3L301.5,7.5L301.7,6.4L306.3,6.5L307.4,6.7L310.8,6L307.2,5.8L301.1,5.9L298.8,5.2L298.2,4.4L296.9,3.8ZM303.4,36.3L301.7,37.1L299.5,37.2L299.6,35.9L301.2,34.5L303.1,34.2L304.3,34.9L303.8,36ZM265.8,31.2L266.3,32.1L264.5,33L262.4,32.3L260.7,32.5L258.8,31.4L261.1,30.7L263.1,29.6L264.7,30.3L265.5,30.7ZM306.8,83.6L307.7,83.3L310.4,84L312.3,85.2L312.2,85.8L311.1,85.8L308.5,84.9ZM305.7,91.7L306.1,93.1L307.6,93.4L309.7,93.4L308.3,94.5L307.4,94.7L304.9,93.5L304.6,92.5Z",238.6,63.7,"Canada"],CD:["M524.2,242.7L524.6,245.4L524.3,247L524.8,248.7L526.2,250.3L527.5,254L526.5,253.7L523.2,254.2L522.5,254.5L521.7,256.4L522.2,257.7L521.7,261.2L521.3,264.1L522,264.6L523.7,265.8L524.4,265.3L524.5,268.4L522.6,268.4L521.6,266.8L520.7,265.5L518.8,265.1L518.3,263.6L516.7,264.5L514.7,264.1L513.9,262.8L512.3,262.5L511.2,262.6L511,261.7L510.2,261.6L509,261.4L507.5,261.8L506.4,261.8L505.7,262L505.9,258.6L505.1,257.5L505,255.7L505.4,253.9L504.9,252.8L504.8,250.9L501.8,250.9L502,249.9L500.7,249.9L500.6,250.4L499,250.5L498.4,252.2L498,253L496.6,252.6L495.8,253L494.1,253.2L493.1,251.7L492.6,250.7L491.9,249L491.3,246.8L483.8,246.7L482.9,247.1L482.2,247L481.1,247.4L480.8,246.5L481.4,246.2L481.5,244.9L481.9,244.2L482.8,243.6L483.5,243.9L484.4,242.7L485.8,242.8L485.9,243.6L486.9,244.1L488.4,242.3L489.8,240.9L490.5,239.9L490.4,237.5L491.5,234.7L492.7,233.2L494.3,231.8L494.6,230.8L494.7,229.7L495.1,228.7L495,227.1L495.3,224.5L495.8,222.7L496.5,221.1L496.7,219.3L496.9,217.3L497.9,215.8L499.2,214.8L501.3,215.8L502.9,216.9L504.8,217.2L506.7,217.8L507.4,216L507.7,215.8L508.9,216.1L511.7,214.6L512.7,215.2L513.5,215.2L513.9,214.4L514.8,214.2L516.7,214.5L518.4,214.6L519.2,214.3L520.7,216.7L521.9,217L522.6,216.5L523.7,216.7L525.1,216.1L525.7,217.4L528,219.3L527.9,222.7L528.9,223.1L528.1,224.2L527.1,224.9L526.1,226.5L525.6,227.8L525.5,230.2L524.9,231.3L524.8,233.5L524.1,234.3L524,236.1L523.7,236.3L523.4,237.9L524,239.2Z",509.6,237.9,"Dem. Rep. Congo"],CF:["M519.2,214.3L518.4,214.6L516.7,214.5L514.8,214.2L513.9,214.4L513.5,215.2L512.7,215.2L511.7,214.6L508.9,216.1L507.7,215.8L507.4,216L506.7,217.8L504.8,217.2L502.9,216.9L501.3,215.8L499.2,214.8L497.9,215.8L496.9,217.3L496.7,219.3L495,219.2L493.3,218.7L491.8,220.2L490.5,222.9L490.2,222.1L490.1,220.8L489,219.8L488,218.3L487.8,217.3L486.6,215.7L486.8,214.8L486.5,213.6L486.7,211.3L487.3,210.8L488.6,207.8L490.6,207.6L491.1,206.9L491.5,206.9L492.2,207.6L495.3,206.5L496.4,205.3L497.7,204.3L497.4,203.3L498.1,203L500.6,203.2L502.9,201.8L504.7,198.6L505.9,197.4L507.5,196.9L507.8,198.2L509.3,200L509.3,201.2L509,202.4L509.1,203.4L510,204.2L512,205.5L513.4,206.7L513.4,207.6L515.1,209.1L516.2,210.4L516.9,212.2L518.8,213.3Z",501.4,210.4,"Central African Rep."],CG:["M496.7,219.3L496.5,221.1L495.8,222.7L495.3,224.5L495,227.1L495.1,228.7L494.7,229.7L494.6,230.8L494.3,231.8L492.7,233.2L491.5,234.7L490.4,237.5L490.5,239.9L489.8,240.9L488.4,242.3L486.9,244.1L485.9,243.6L485.8,242.8L484.4,242.7L483.5,243.9L482.8,243.6L481.9,242.6L481.1,243.1L480.1,244.3L478.1,241.2L480,239.6L479,237.7L479.9,236.9L481.6,236.6L481.8,235.3L483.2,236.7L485.4,236.8L486.2,235.4L486.5,233.5L486.2,231.2L485,229.5L486.1,226.1L485.5,225.5L483.6,225.7L482.9,224.2L483.1,222.9L486.3,223.1L488.3,223.8L490.3,224.5L490.5,222.9L491.8,220.2L493.3,218.7L495,219.2Z",488.3,232,"Congo"],CH:["M471.6,90.3L471.7,90.8L471.4,91.5L472.4,92L473.6,92.1L473.4,93.2L472.5,93.7L470.8,93.4L470.3,94.5L469.3,94.6L468.8,94.2L467.6,95.1L466.5,95.3L465.5,94.7L464.7,93.4L463.6,93.9L463.6,92.6L465.2,90.9L465.2,90.2L466.2,90.5L466.8,90L468.7,90L469.1,89.4Z",468.3,92.4,"Switzerland"],CI:["M429.8,199.7L430.1,199.4L430.8,199.9L432.8,199.9L433.2,199L433.7,199.1L434.4,198.8L434.8,200L435.4,199.6L436.4,199.2L437.5,199.8L438,200.8L439.1,201.4L440,200.7L441.2,200.6L442.9,201.3L443.5,205.5L442.5,208L441.8,211.3L442.9,213.8L442.8,215L441.6,215L439.9,214.4L438.2,214.4L435.3,215L433.5,215.8L431,216.9L430.5,216.8L430.7,214.4L430.9,214L430.9,212.9L429.8,211.6L429,211.4L428.3,210.6L428.8,209.3L428.6,207.9L428.7,207.1L429.1,207.1L429.3,205.8L429.1,205.2L429.3,204.8L430.2,204.5L429.6,202.1L429.1,200.9L429.3,199.9Z",435.8,207.5,"Côte d'Ivoire"],CK:["",54.2,291.8,"Cook Is."],CL:["M300.3,383.4L302.5,389.6L304.8,389.6L306.1,389.6L305.8,390.8L304.2,391.6L303.1,391.5L301.8,391.3L299.9,390.5L297.5,390.1L294.3,388.5L291.5,387L287.3,383.9L289.3,384.5L293.1,386.4L296.3,387.4L297,386.1L297,384.2L298.6,383ZM276.4,281.1L277.9,283.1L278.4,285.2L279.9,286.5L279.4,289.3L281.1,292.6L282.6,296.7L284.3,296.3L284.7,297L284.3,300.1L281.8,301.5L282.6,306.4L282.2,307.4L283.1,308.5L281.7,310.4L280.5,313.1L280.1,315.8L280.8,318.7L279.9,321.7L282,326.8L282.7,327.3L283.2,330L282.5,332.9L283,335.4L281.7,337.3L282.3,340L283.7,342.9L282.5,343.9L282.5,346.5L282.8,349.5L284.1,353.1L283.3,353.7L284.8,357L286.1,358.1L285.7,359.3L286.9,359.9L287.5,361L286.6,361.6L287.4,363.2L287.7,367.1L287.3,369.5L288,370.9L287.9,372.8L286.6,374L287.8,377L288.9,378L290.3,377.9L291,380L292.5,381.6L297.9,382L300.1,382.4L298.1,382.4L297.3,383.1L295.7,384.1L296.3,386.7L295.4,386.8L292.6,385.9L289.4,383.9L286.1,382.3L284.8,380.5L284.8,378.9L283,377L281.1,372.2L281.1,369.4L282.8,367.2L279.1,366.4L280.4,363.8L279.8,359L282.6,360.1L282.1,354L280.3,353.3L280.6,356.9L279.1,356.5L278.6,352.3L278,346.9L278.5,344.9L277.2,342.1L276.2,338.8L277.2,338.7L277.5,333.9L278.2,329.2L278.3,324.8L276.9,320.4L277.2,318L276.2,314.3L277.1,310.7L276.6,305L276.5,298.9L276.4,292.3L275.7,287.5L274.7,283.4L275.9,282.6Z",281.9,337.3,"Chile"],CM:["M486.4,191.9L487.4,193.8L487.6,195.7L487.6,197.7L489,200.3L487.6,200.3L486.8,200.5L485.7,200.2L485.2,201.6L486.7,203.3L487.8,203.8L488.1,205L489,207.1L488.6,207.8L487.3,210.8L486.7,211.3L486.5,213.6L486.8,214.8L486.6,215.7L487.8,217.3L488,218.3L489,219.8L490.1,220.8L490.2,222.1L490.5,222.9L490.3,224.5L488.3,223.8L486.3,223.1L483.1,222.9L482.8,222.8L481.3,223.2L479.7,222.8L478.5,223L474.4,222.9L474.8,220.6L473.8,218.6L472.6,218.1L472.1,216.8L471.5,216.4L471.5,215.6L472.1,213.5L473.3,210.7L474.1,210.7L475.5,209L476.5,208.9L477.9,210.1L479.7,209.1L479.9,207.9L480.4,206.7L480.8,205.3L482.2,204.1L482.6,202L483.2,201.3L483.5,199.8L484.2,197.9L486.3,195.7L486.4,194.7L486.6,194.2L485.6,193L485.7,192.1Z",481.9,213,"Cameroon"],CN:["M722.7,176.2L720.5,175.3L720,172.8L721,171.5L723.6,170.6L725,170.7L725.8,171.8L724.9,173.1L724.7,174.8ZM635.3,105.2L634.7,103.5L636,102.8L632.3,97.8L636.5,96.6L637.4,96L637.3,90.8L642.1,91.8L642.9,90.5L641.9,87.6L643.6,87.3L644.6,85.4L645.4,85.2L646.7,87.2L649.2,88.7L652.8,89.8L655.3,92.1L655.7,95.4L657,96.7L659.9,97.2L663.1,97.6L666.5,99.4L668.1,99.7L670.1,102.4L672.1,104.1L674.6,104L679.6,104.7L682.5,104.3L685,104.7L689.1,106.5L691.9,106.5L693.3,107.4L695.3,105.8L698.7,104.8L702.1,104.7L704.3,103.7L705.3,102.1L706.5,101.2L705.7,100.2L704.5,99.1L704.9,97.2L706.3,97.5L708.9,98.1L710.4,96.5L713.4,95.4L714.1,93.5L715.3,92.7L718.4,92.3L720.3,92.6L720.1,91.6L717,89.6L714.7,88.7L713.5,89.8L711.1,89.3L710,89.7L708.8,88.5L708.9,85.7L708.9,83.5L712.1,84.6L714.3,82.8L713.5,81.6L713.8,78.6L714.5,77.7L713.6,76.1L712,75.5L712.9,74.1L715.3,73.6L718.2,73.5L721.9,74.3L724.5,75.4L727.6,78.2L729.1,79.4L731,81.1L733.4,83.9L737.8,84.8L741.7,86.8L744.1,89.5L747.6,89.5L748.8,88.4L752,87.5L752.4,90.1L752.1,91.2L753.1,94.3L753.2,97.1L750.1,96.6L748.7,97.6L750.6,100.1L752,103.5L750.9,103.6L751.6,105.1L749.3,103.4L749.2,105L746.2,106.2L747.3,107.8L745.2,107.7L743.7,106.8L743.1,108.8L741.2,110.4L740.1,112.3L737.3,113.1L736.1,114.5L733.9,115.3L734.6,113.9L733.6,112.8L734.6,110.8L732.7,109.3L731.2,110.3L729.4,112.4L728.7,114.2L726.5,114.4L725.8,115.8L727.9,117.7L730,118.2L730.6,119.5L732.8,120.4L734.6,118.3L737.1,119.4L738.7,119.5L739.7,121.1L736.6,121.9L736.1,123.5L734.4,124.9L733.9,127L737,128.6L739,131.5L741.3,134.2L743.7,136.5L744.4,138.7L743.1,139.5L744.2,141L745.9,142L746.2,144.4L746.3,146.7L745,147L744.1,150.2L743.1,154L741.7,157.5L739,160.3L736.1,162.7L733.4,163.1L732.2,164.4L731.1,163.4L730,164.9L726.9,166.4L724.3,166.8L724.1,169.9L722.7,170.1L721.7,168L722,166.8L718.5,165.9L717.5,166.4L714.8,165.6L713.4,164.4L713.5,162.7L711.1,162.2L709.7,161.1L707.9,162.6L705.6,163L703.6,163L702.4,163.7L701.2,164.1L702.2,167.5L700.9,167.4L700.5,166.7L700.2,165.5L698.6,166.3L697.4,165.8L695.4,164.7L695.6,162.3L694,161.7L692.9,159L690.4,159.5L690,156L691.8,153.5L691.3,151.1L690.8,148.8L689.6,148.1L688.3,146.4L687,146.6L684.2,146.1L684.8,144.9L683.2,143.1L681.8,144.3L679.6,143.6L677.2,145.5L675.5,147.7L673.6,148L672.3,147.2L671,147.2L669.1,146.5L668,147.2L666.8,149.4L666.1,147.1L664.8,147.7L661.9,147.4L659,146.8L656.8,145.5L654.7,144.9L653.6,143.5L652.2,143.1L649.3,141.1L647.2,140.2L646.4,140.9L642.6,138.9L639.8,137L638.4,133.7L640.3,134.1L640,132.6L638.7,131.1L638.4,128.7L635.1,125.3L630.9,124.1L629.6,121.8L627.6,120.5L626.9,119.6L626.2,117.9L626,116.8L624.4,116.1L623.7,116.4L622.4,113.7L622.9,113.1L622.4,112.4L624.3,111L625.7,110.4L628.3,110.8L628.7,108.9L631.5,108.6L632,107.4L635.2,105.9Z",694.9,122.9,"China"],CO:["M280.8,225.9L280.3,226.3L279.8,224.5L279.1,223.6L278.3,224.6L273.4,224.6L273.4,226.4L274.9,226.7L274.8,227.8L274.3,227.5L272.8,228L272.8,230.1L273.9,231.2L274.3,232.9L274.3,234.1L273.3,242.2L272,240.6L271.2,240.5L272.8,237.6L270.9,236.2L269.3,236.4L268.4,235.9L267,236.7L265.1,236.3L263.6,233.3L262.4,232.5L261.6,231.1L260,229.7L259.3,230L258.2,229.3L256.9,228.4L256.2,228.8L254.1,228.4L253.5,227.2L253,227.2L250.5,225.5L250.1,224.6L251.1,224.4L251,222.9L251.6,221.9L252.9,221.7L254,219.8L255,218.3L254.1,217.6L254.6,215.9L254.1,213.2L254.7,212.5L254.4,210L253.4,208.4L253.8,207L254.6,207.2L255.1,206.3L254.6,204.6L254.9,204.2L256.2,204.3L258.3,202.2L259.3,201.9L259.4,201L260,198.5L261.5,197.1L263.1,197.1L263.4,196.4L265.3,196.7L267.4,195.2L268.4,194.6L269.7,193.1L270.6,193.3L271.2,194.1L270.7,195.1L269,195.6L268.3,197L267.3,197.9L266.5,199L266,201.1L265.2,202.8L266.5,203L266.8,204.3L267.3,205L267.4,206.1L267.1,207.2L267.2,207.8L267.8,208.1L268.3,209.1L271.6,208.8L273,209.2L274.7,211.7L275.7,211.4L277.6,211.6L279,211.2L279.9,211.7L279.4,213.3L278.8,214.3L278.5,216.4L279,218.3L279.7,219.2L279.8,219.9L278.5,221.3L279.4,222L280,223Z",265.3,218.1,"Colombia"],CR:["M242,201.6L241,201.8L241,203L241.5,203.4L241.1,203.8L241.1,204.3L240.9,204.9L240.7,205.5L239.4,204.8L238.9,204.2L239.2,203.7L239.2,203.1L238.5,202.4L237.6,201.8L236.7,201.4L236.6,200.6L236,200L236.1,200.9L235.5,201.6L235,200.8L234.2,200.5L233.9,199.9L234,199L234.4,198.1L233.7,197.7L234.4,197.1L234.8,196.7L236.4,197.5L237,197.1L237.7,197.4L238.1,198L238.8,198.2L239.5,197.5L240,199.1L240.9,200.3Z",238,200.4,"Costa Rica"],CU:["M247.1,161.5L249.2,161.8L251.1,161.8L253.3,162.8L254.1,163.9L256.5,163.5L257.2,164.2L259.1,166L260.4,167.4L261.3,167.3L262.7,167.9L262.4,168.8L264.2,168.9L265.9,170.1L265.5,170.8L263.8,171.2L262.1,171.3L260.5,171.1L256.9,171.4L258.7,169.7L257.8,168.9L256.3,168.8L255.5,167.9L255.2,166.2L253.7,166.3L251.5,165.6L250.9,164.9L247.7,164.5L247,163.9L248,163.2L245.6,163L243.6,164.5L242.6,164.6L242.1,165.3L240.8,165.6L239.8,165.4L241.3,164.4L242,163.4L243.2,162.7L244.5,162.1L246.4,161.9Z",254.6,166.1,"Cuba"],CV:["",390.8,185.4,"Cabo Verde"],CW:["",276.7,193.9,"Curaçao"],CY:["M527.9,126.3L528.4,126.5L529,126.2L529.5,126.3L529.7,126.4L529.7,126.7L529.8,126.6L530.2,126.7L530.6,126.5L530.9,126.6L531,126.8L528.7,128L527.5,127.6L526.8,126.4Z",528.7,127,"Cyprus"],CZ:["M483.1,80.1L484.2,81L485.9,81.2L485.8,82L487,82.6L487.3,81.9L488.8,82.2L489.1,83.1L490.8,83.2L491.9,84.6L491.3,84.6L491,85.2L490.5,85.3L490.4,85.9L489.9,86.1L489.9,86.3L489.2,86.6L488.2,86.6L487.9,87.2L486.8,86.7L485.8,86.8L484,85.9L483.2,86.2L482.1,87.3L480.3,86.4L479,85.2L477.8,84.5L477.5,83.3L477.1,82.5L478.7,81.8L479.4,81.1L481,80.6L481.5,80.1L482.1,80.4Z",484.1,83.9,"Czechia"],DE:["M480.6,72.7L481.2,74.1L480.6,74.8L481.5,75.8L482.1,77.3L482,78.3L483.1,80.1L482.1,80.4L481.5,80.1L481,80.6L479.4,81.1L478.7,81.8L477.1,82.5L477.5,83.3L477.8,84.5L479,85.2L480.3,86.4L479.6,87.7L478.8,88.1L479.3,89.9L479.1,90.4L478.4,89.8L477.3,89.8L475.7,90.3L473.7,90.1L473.4,90.9L472.2,90.1L471.6,90.3L469.1,89.4L468.7,90L466.8,90L467,88L468.1,86L464.8,85.5L463.8,84.7L463.9,83.5L463.4,82.9L463.6,80.9L463.1,78L464.4,78L465,76.9L465.4,74.4L465,73.4L465.4,72.8L467.2,72.7L467.6,73.3L469,71.9L468.5,70.9L468.3,69.3L470,69.7L471.3,69.3L471.4,70.3L473.6,71L473.7,72L475.8,71.4L477,70.7L479.5,71.8Z",472.6,80.1,"Germany"],DJ:["M556.4,192.8L557.5,193.1L558.2,192.4L558.8,193.3L558.8,194.5L557.4,195.2L558.5,196L557.6,197.6L557.1,197.1L556.5,197.3L555.1,197.2L555,196.3L554.8,195.5L555.6,194.1Z",556.8,195.1,"Djibouti"],DK:["M471.3,69.3L470,69.7L468.3,69.3L467.4,67.8L467.2,65L467.5,64.3L468.1,63.4L469.9,63.3L470.6,62.5L472.3,61.8L472.3,63.1L471.7,64L472,64.8L473.2,65.2L472.7,66.2L472.1,66L470.7,67.9ZM476.4,66.2L477.1,67.5L476,69.8L473.7,68.2L473.3,67.1Z",469.8,65.9,"Denmark"],DM:["",296.5,184.3,"Dominica"],DO:["M271.3,176.7L271.4,175.9L270.9,175L271.6,174.5L271.9,173.4L271.8,171.8L272.2,171.3L274.1,171.3L275.5,172L276.2,172L276.5,173L277.9,173L277.7,173.8L278.8,173.9L279.9,175L278.9,176.2L277.8,175.6L276.6,175.7L275.8,175.6L275.3,176.1L274.3,176.3L274,175.6L273.1,176L271.9,178L271.3,177.5Z",274.7,174.2,"Dominican Rep."],DZ:["M428.8,149.1L428.9,148.6L428.9,148.4L428.9,144.9L432.9,142.7L435.3,142.3L437.3,141.5L438.3,140L441.1,138.8L441.2,136.6L442.6,136.4L443.7,135.3L446.9,134.8L447.3,133.6L446.7,133L445.9,129.9L445.7,128.1L444.8,126.2L447.1,124.6L449.7,124.1L451.2,122.9L453.5,122L457.5,121.5L461.4,121.3L462.6,121.7L464.8,120.5L467.3,120.5L468.3,121.2L469.9,121L469.5,122.5L469.9,125.3L469.4,127.7L468,129.4L468.2,131.6L470.2,133.4L470.3,134.1L471.8,135.3L472.9,140.6L473.8,143.2L474,144.5L473.6,146.9L473.8,148.3L473.5,149.9L473.8,151.7L472.8,153L474.3,155.1L474.4,156.4L475.3,158L476.5,157.5L478.5,158.9L479.6,160.7L471.2,166.3L464.1,172.1L460.6,173.4L457.9,173.7L457.8,171.8L456.7,171.4L455.1,170.5L454.5,169.1L446.2,162.7L437.9,156.3Z",456.3,147,"Algeria"],EC:["M259.3,230L259.6,232.2L258.9,234.1L256.1,237.2L253.1,238.4L251.6,240.9L251.2,242.9L249.8,244.1L248.7,242.6L247.7,242.3L246.6,242.5L246.5,241.5L247.2,240.8L246.9,239.5L248.2,237.4L247.6,236.1L246.7,237.4L245.2,236.2L245.7,235.3L245.2,232.7L246.1,232.2L246.6,230.4L247.5,228.5L247.3,227.3L248.7,226.7L250.5,225.5L253,227.2L253.5,227.2L254.1,228.4L256.2,228.8L256.9,228.4L258.2,229.3Z",251.7,233.8,"Ecuador"],EE:["M508.2,57L508.6,57.5L507.4,59.1L508.4,61.6L507.6,62.4L505.9,62.4L503.9,61.4L502.9,61.1L501.2,61.6L501.2,60L500.5,60.3L499.1,59.4L498.7,57.8L501.2,57.1L503.8,56.7L506.1,57.1Z",504.1,59.3,"Estonia"],EG:["M541.2,165L531.4,165L521.8,165L511.8,165L511.3,154.2L510.7,143.7L509.8,141.3L510.3,139.5L509.9,138.3L510.7,136.8L513.9,136.8L516.2,137.6L518.7,138.4L519.8,138.9L521.6,138L522.6,137.1L524.7,136.9L526.4,137.3L527.2,138.7L527.7,137.8L529.7,138.4L531.6,138.6L532.7,137.9L534.4,142.2L534.7,142.9L534.1,144.1L533.8,146.3L533.3,147.9L532.7,148.4L531.8,147.4L530.6,146.1L528.6,141.9L528.3,142.2L529.6,145.3L531.3,148.3L533.5,152.8L534.5,154.4L535.5,156.1L537.9,159.4L537.4,159.9L537.6,161.8L540.7,164.4Z",523,151.8,"Egypt"],EH:["M428.9,148.4L428.9,148.6L428.8,149.1L428.7,153.6L420.7,153.5L420.6,161L418.2,161.3L417.6,162.8L418,167L408.3,167L407.7,168L407.9,166.7L407.9,166.8L413.5,166.5L413.8,165.5L414.9,164.1L415.8,160.1L419.3,156.9L420.5,153.2L421.3,153L422.2,150.7L424.2,150.3L425.1,150.7L426.2,150.7L427,150.1L428.5,150L428.5,148.4Z",420.1,158.3,"W. Sahara"],ER:["M541.3,187.3L541,186.1L541.9,181.8L542,179.9L542.7,179L544.6,178.5L545.7,176.8L547.4,180.2L548.2,182.9L549.6,184.3L553.2,187.1L554.7,188.8L556.1,190.5L556.9,191.5L558.2,192.4L557.5,193.1L556.4,192.8L555.5,191.9L554.4,190.2L553.2,189.2L552.5,188.2L550.3,187L548.6,187L547.9,186.4L546.5,187.1L544.9,185.7L544.2,187.9Z",546.8,184.4,"Eritrea"],ES:["M432.4,120.6L432.2,119.6L433.1,118.5L433.5,117.7L432.7,116.8L433.4,114.9L432.5,113.1L433.5,112.9L433.6,111.5L434,111.1L434.1,108.8L435.2,108L434.6,106.6L433.2,106.5L432.8,106.8L431.4,106.8L430.9,105.4L430,105.8L429.1,106.6L429.3,104.5L428.4,103.2L431.7,101.1L434.5,101.7L437.6,101.7L440,102.1L441.9,102L445.6,102.1L446.5,103.2L450.8,104.5L451.6,103.9L454.2,105.2L456.9,104.8L457,106.5L454.9,108.5L451.9,109.1L451.7,110.1L450.2,111.7L449.3,114.1L450.3,115.8L448.9,117.1L448.4,119L446.6,119.6L444.9,121.8L441.9,121.9L439.7,121.8L438.2,122.8L437.2,123.9L436.1,123.7L435.2,122.7L434.6,121Z",441.6,111.1,"Spain"],ET:["M570.6,206.1L563.6,214.9L560.4,215.1L558.1,217.1L556.5,217.2L555.8,218.1L554.1,218.1L553.1,217.1L550.8,218.3L550,219.6L548.4,219.3L547.8,219L547.2,219.1L546.4,219L543.2,216.6L541.4,216.6L540.5,215.6L540.5,213.9L539.2,213.5L537.6,210.3L536.5,209.6L536,208.4L534.7,207L533.2,206.8L534,205.1L535.3,205L535.7,204.1L535.6,201.5L536.2,198.4L537.4,197.6L537.6,196.4L538.6,194.2L540.1,192.7L541,189.8L541.3,187.3L544.2,187.9L544.9,185.7L546.5,187.1L547.9,186.4L548.6,187L550.3,187L552.5,188.2L553.2,189.2L554.4,190.2L555.5,191.9L556.4,192.8L555.6,194.1L554.8,195.5L555,196.3L555.1,197.2L556.5,197.3L557.1,197.1L557.6,197.6L557.1,198.6L558.1,200.2L559.1,201.6L560.1,202.7L568.5,206.2Z",549.7,204.2,"Ethiopia"],FI:["M504.9,32.3L505,34L508.3,35.7L506.9,37.6L509.8,40.5L508.8,42.7L511,44.6L510.5,46.3L513.9,48.1L513.4,49.4L511.7,50.9L507.9,54.3L504.2,54.5L500.7,55.5L497.4,56.1L496,54.6L493.9,53.7L494.1,51.1L492.8,48.7L493.5,47.2L495.1,45.6L499.3,42.8L500.5,42.2L500.1,41.2L497.2,40L496.4,39L495.7,35.1L492.4,33.4L489.7,32.2L490.7,31.5L493,32.8L495.5,32.7L497.7,33.3L499.3,32.2L500,30.4L502.8,29.5L505.4,30.5Z",502.4,44.2,"Finland"],FJ:["M894.3,280.9L895,280.4L895.7,281.3L894.9,282.8L893.2,283.2L891.9,282.8L892,281.5L893.2,280.5ZM899.7,278.1L897.9,278.8L896.2,279.4L896.1,278.3L897.5,277.7L898.3,277.6L900,276.7L900,276.7L899.7,278.1ZM0,276.7L0,276.7L0,276.7L0.5,276.5L0.5,277.9L0.3,278.1L0.3,278.1L0,276.7Z",893.7,281.8,"Fiji"],FK:["M315.8,381.2L318,379.5L320,380.2L321,379L323.2,380.3L322.8,381.3L320.1,382.1L318.8,381.2L317.3,382.4Z",319.6,380.8,"Falkland Is."],FM:["",849.5,209.4,"Micronesia"],FO:["",436,49.9,"Faeroe Is."],FR:["M319.4,217.4L317.9,220.1L317.1,222.2L316.1,223.4L314.9,223.6L314.5,222.7L314,222.6L313.2,223.4L312.1,222.8L312.7,221.6L313,220.2L313.4,219L312.5,217.2L312.3,215.2L313.7,212.7L314.5,213L316.4,213.7L319,216.2ZM463.8,84.7L464.8,85.5L468.1,86L467,88L466.8,90L466.2,90.5L465.2,90.2L465.2,90.9L463.6,92.6L463.6,93.9L464.7,93.4L465.5,94.7L465.4,95.5L466.1,96.6L465.4,97.4L466,99.7L467.3,100L467.1,101.3L465,102.9L460.5,102.2L457.1,103.1L456.9,104.8L454.2,105.2L451.6,103.9L450.8,104.5L446.5,103.2L445.6,102.1L446.8,100.4L447.3,94.6L445,91.6L443.3,90.1L439.9,89L439.7,87L442.6,86.3L446.4,87.1L445.7,83.8L447.8,85.1L453,82.9L453.6,80.5L455.5,80L455.9,81L456.9,81L457.9,82.1L459.5,83.5L460.6,83.3L462.6,84.5L463.1,84.8ZM470.2,104.4L471.6,103.3L472.1,105.8L471.4,108L470.3,107.4L469.7,105.5Z",455.3,93,"France"],GA:["M478.5,223L479.7,222.8L481.3,223.2L482.8,222.8L483.1,222.9L482.9,224.2L483.6,225.7L485.5,225.5L486.1,226.1L485,229.5L486.2,231.2L486.5,233.5L486.2,235.4L485.4,236.8L483.2,236.7L481.8,235.3L481.6,236.6L479.9,236.9L479,237.7L480,239.6L478.1,241.2L475.5,238.3L473.8,235.9L472.3,232.8L472.3,231.9L472.9,230.9L473.5,228.8L474,226.6L474.9,226.4L478.6,226.5Z",479.6,231.5,"Gabon"],GB:["M436.6,72.4L435,71.8L433.6,71.8L434.1,70.3L433.7,68.9L435.6,68.7L437.8,70.5ZM443.3,73.6L443.3,73.6L443.6,72L442.2,70.3L442.2,70.3L439.6,69.8L439.1,69.1L439.9,67.8L439.2,67.1L438,68.4L438,65.7L437,64.3L437.8,61.5L439.5,59.3L441.2,59.5L443.7,59.3L441.4,62.2L443.6,61.9L445.9,61.9L445.3,64.1L443.3,66.5L445.5,66.7L445.7,67L447.6,70.3L449.1,70.7L450.4,73.9L451,75L453.7,75.5L453.4,77.3L452.3,78.1L453.2,79.6L451.2,81L448.3,81L444.5,81.8L443.5,81.2L442,82.6L440,82.2L438.4,83.3L437.2,82.8L440.5,79.8L442.5,79.2L442.5,79.2L439.1,78.7L438.5,77.6L440.8,76.7L439.6,75.2L440.1,73.4Z",444.3,72.5,"United Kingdom"],GD:["",295,194.1,"Grenada"],GE:["M541.8,102.1L542,101.7L544,102.2L547.5,102.7L550.9,104.1L551.3,104.6L552.7,104.2L554.9,104.8L555.8,106L557.4,106.6L556.9,107L558.3,108.6L558,109L556.8,108.8L554.9,107.9L554.4,108.4L551.2,108.9L548.8,107.4L546.3,107.6L546.5,106.3L545.6,104.4L544.1,103.3L542.8,102.9Z",550.5,105.8,"Georgia"],GG:["",444.3,84.7,"Guernsey"],GH:["M450.1,197.3L449.9,198.2L450.9,199.7L450.9,201.9L451.2,204.2L451.8,205.2L451.2,207.9L451.4,209.3L452.1,211.2L452.7,212.2L448.7,213.9L447.3,214.9L445,215.8L442.8,215L442.9,213.8L441.8,211.3L442.5,208L443.5,205.5L442.9,201.3L442.5,199.1L442.6,197.5L447,197.3L448.1,197.5L448.9,197.1Z",446.9,206.4,"Ghana"],GL:["M372.9,1.8L379.1,0.7L384.8,0.8L387.3,0.2L393.1,0L406,0.2L415.7,1.6L412.4,2.3L406.1,2.4L397.1,2.6L397.8,2.9L403.7,2.7L408.5,3.4L411.9,2.8L413.1,3.5L411,4.6L415.4,3.9L423.7,3.1L428.7,3.5L429.5,4.3L422.3,5.8L421.3,6.2L415.8,6.6L419.7,6.7L417.4,8.2L415.7,9.6L415.3,12L417.2,13.4L414.4,13.5L411.4,14.2L414.5,15.4L414.5,17.4L412.6,17.6L414.6,19.6L410.5,19.8L412.5,20.7L411.7,21.6L409.1,21.9L406.5,21.9L408.5,23.6L408.4,24.6L404.9,23.6L403.8,24.3L406.2,24.9L408.4,26.4L408.8,28.3L405.4,28.8L404.1,27.8L402,26.4L402.3,28.1L399.9,29.4L404.9,29.5L407.5,29.6L402,31.8L396.4,33.7L390.6,34.6L388.4,34.6L386.2,35.6L382.9,38.2L378.2,40L376.8,40.1L374,40.8L371,41.4L368.9,42.9L368.4,44.8L367,46.5L363.1,48.5L363.4,50.6L361.9,52.8L360.2,55.4L357.2,55.5L354.8,53.4L350.6,53.4L349.1,51.9L348.5,49.3L346,46.1L345.6,44.4L346.1,42.1L344.2,39.7L345.5,37.8L344.5,37L347.6,34L350.8,33.1L351.9,32L353,30.1L350.5,31L349.3,31.4L347.5,31.7L345.5,30.9L346,29.2L347.2,27.9L349,27.9L352.6,28.5L350,27L348.6,26.2L346.6,26.5L345.3,25.9L348.3,23.7L347.6,22.8L346.8,21.1L345.7,18.6L343.8,17.7L344.3,16.8L340.2,15.4L336.5,15.3L331.6,15.4L327.2,15.5L325.5,14.8L323.3,13.4L328.4,12.7L332,12.6L324.9,12L321.5,11.1L322.3,10.3L329.6,9.2L336.7,8.2L337.9,7.4L333.8,6.7L335.9,5.9L342.8,4.5L345.4,4.3L345.4,3.4L349.7,2.9L355,2.6L360.2,2.6L361.6,3.2L366.7,2.2L370.2,2.9L372.4,3L375.5,3.6L372.2,2.6Z",373.9,20.9,"Greenland"],GM:["M408.1,189.7L410.8,189.7L411.4,189L412.2,188.9L413.2,189.6L413.9,189.7L414.8,189.2L415.3,190L414.2,190.7L413.1,190.6L412,190L411.1,190.7L410.6,190.7L410,191.1L407.7,191Z",411.3,190.1,"Gambia"],GN:["M415.6,192.7L416.8,192.7L418.6,193.5L419.2,193.4L419.3,193.1L420.7,193.3L421.1,193.1L421.2,194.2L421.6,194.2L422.3,193.8L422.7,193.9L423.4,194.6L424.4,194.9L425.1,194.3L426,193.9L426.6,193.4L427.1,193.5L427.6,194.2L427.9,195L428.9,196.2L428.4,197L428.3,197.9L428.8,197.6L429.2,198L429,198.8L429.8,199.7L429.3,199.9L429.1,200.9L429.6,202.1L430.2,204.5L429.3,204.8L429.1,205.2L429.3,205.8L429.1,207.1L428.7,207.1L428,207L427.5,208.2L426.8,208.2L426.3,207.5L426.4,206.4L425.4,204.6L424.7,204.9L424.2,205L423.5,205.1L423.5,204.1L423.1,203.3L423.2,202.4L422.7,201.2L422,200.2L420,200.2L419.4,200.7L418.7,200.8L418.3,201.4L418,202.2L416.6,203.5L415.5,201.8L414.5,200.6L413.9,200.2L413.3,199.7L413,198.4L412.7,197.7L411.9,197.2L413.1,195.8L413.8,195.9L414.5,195.4L415,195.4L415.4,195L415.2,194L415.5,193.7Z",422.2,199,"Guinea"],GQ:["M474.4,222.9L478.5,223L478.6,226.5L474.9,226.4L474,226.6L473.5,226.2Z",476.2,224.8,"Eq. Guinea"],GR:["M512.5,125.9L512.3,126.7L508.9,127L508.9,126.5L505.9,125.9L506.3,124.7L507.7,125.7L509.5,125.5L511.3,125.7L511.3,126.2ZM503.3,108.2L505,108.2L506.8,107.4L508.5,108.5L510.6,108.2L510.5,106.7L511.7,107.5L511.1,109.3L510.6,109.7L509.2,109.6L507.9,109.3L505.2,110.1L506.9,111.7L505.8,112.2L504.5,112.2L503.1,110.7L502.8,111.3L503.4,113.1L504.7,114.4L503.9,115.1L505.3,116.4L506.5,117.3L506.7,118.9L504.4,118.2L505.2,119.7L503.8,120L504.9,122.6L503.3,122.6L501.3,121.3L500.2,119L499.7,117L498.6,115.7L497.3,114L497.1,113.2L498.1,111.7L498.2,110.8L498.9,110.4L498.9,109.6L500.4,109.3L501.2,108.7L502.5,108.8L502.8,108.3Z",502.8,114,"Greece"],GS:["",370.9,388.2,"S. Geo. and the Is."],GT:["M218.9,187L219.1,186.1L219.4,185.4L219.2,184.9L220.6,182.5L223.8,182.5L224,181.5L223.6,181.3L223.4,180.7L222.6,180L221.8,179L222.9,179L223.1,177.3L225.5,177.3L227.8,177.4L227.5,179.7L226.9,183L227.6,183L228.4,183.6L228.6,183.1L229.3,183.5L228.1,184.6L226.8,185.4L226.5,186L226.7,186.6L226.1,187.3L225.5,187.5L225.6,187.8L225.1,188.2L224.1,188.9L224,189.3L222.8,188.8L221.2,188.8L220.1,188.2Z",224,183.6,"Guatemala"],GU:["",813.2,190.2,"Guam"],GW:["M408.1,193.3L409.4,192.8L410.3,192.9L411,192.6L415.6,192.7L415.5,193.7L415.2,194L415.4,195L415,195.4L414.5,195.4L413.8,195.9L413.1,195.8L411.9,197.2L410.6,196L409.5,195.8L409,195L409,194.5L408.3,193.9Z",412,194.4,"Guinea-Bissau"],GY:["M307,224L306.3,224.1L304.9,223.9L304.1,224.6L303,225.2L302.2,225.3L301.9,225.9L300.6,225.7L299.1,224.3L298.9,223L298.3,221.5L298.7,219L299.5,218L298.9,216.6L298,216.2L298.4,214.9L297.8,214.2L296.5,214.4L294.9,212.1L295.6,211.3L295.6,210L297.1,209.5L297.8,209L297,207.9L297.2,206.8L299.3,205.1L300.9,206.2L302.4,208.1L302.4,209.6L303.4,209.6L304.7,211.1L305.6,212.1L305.2,214.7L303.6,215.5L303.7,216.2L303.2,217.7L304.3,219.8L305.1,219.8L305.4,221.5Z",301,215.6,"Guyana"],HK:["",732,163.8,"Hong Kong"],HM:["",609.9,384.6,"Heard I. and McDonald Is."],HN:["M241.8,185.6L241,185.6L240.6,186L239.7,186.4L239,186.4L238.4,186.7L237.9,186.6L237.6,186.2L237.3,186.2L236.9,186.9L236.7,186.9L236.6,187.5L235.6,188.3L235.1,188.7L234.8,189L234.1,188.4L233.5,189.2L233,189.2L232.4,189.3L232.3,190.7L231.9,190.7L231.6,191.4L230.8,191.5L230.4,190.6L229.7,190.4L230,189.2L229.7,188.9L229.2,188.7L228,189L228,188.6L227.3,188.1L226.8,187.6L226.1,187.3L226.7,186.6L226.5,186L226.8,185.4L228.1,184.6L229.3,183.5L229.6,183.6L230.2,183.1L230.9,183L231.1,183.3L231.5,183.1L232.6,183.4L233.8,183.3L234.6,183L235,182.7L235.8,182.8L236.3,183L237,183L237.5,182.7L238.6,183.1L239,183.2L239.7,183.7L240.4,184.4L241.2,184.8Z",233.1,186.1,"Honduras"],HR:["M487.5,93.2L488.2,93.5L490,94.8L491.9,95.3L492.7,94.9L493.4,96L494.1,96.8L493.4,97.9L492.3,97.3L490.7,97.3L488.7,96.8L487.6,96.9L487.2,97.5L486.3,96.8L485.9,98L487.1,99.4L487.7,100.3L488.8,101.4L489.7,102L490.7,103.2L492.8,104.3L492.6,104.8L490.3,103.8L488.9,102.7L486.8,101.8L484.7,99.7L485.2,99.5L484.1,98.3L484,97.3L482.5,96.8L481.8,98.1L481.1,97.1L481.1,96.1L481.2,96.1L482.8,96.2L483.2,95.7L484,96.2L484.9,96.2L484.8,95.4L485.6,95.1L485.7,94Z",487.8,97.5,"Croatia"],HT:["M271.8,171.8L271.9,173.4L271.6,174.5L270.9,175L271.4,175.9L271.3,176.7L269.7,176.2L268.5,176.4L267,176.2L265.8,176.7L264.5,175.8L264.9,174.9L267.1,175.3L269,175.5L269.9,174.8L268.9,173.6L269.1,172.4L267.6,172L268.2,171.2L269.7,171.3Z",269.2,174.2,"Haiti"],HU:["M499.4,87.7L500.7,88.5L501,89.2L499.7,89.8L498.8,91.8L497.6,93.7L495.8,94.3L494.4,94.1L492.7,94.9L491.9,95.3L490,94.8L488.2,93.5L487.5,93.2L487,92.2L486.6,92.2L487.2,90.3L486.7,89.7L488,89.7L488.1,88.6L489.3,89.3L490.1,89.6L492,89.2L492.1,88.7L493,88.6L494,88.1L494.3,88.3L495.3,88L495.8,87.3L496.5,87.1L499,88Z",493.6,91.2,"Hungary"],ID:["M806.7,237.2L806.3,246.7L805.5,256.3L803.5,253.9L801,253.3L800.3,254.1L797.1,254.2L798.4,251.8L800,251L799.6,247.8L798.5,245.4L793.8,242.9L791.7,242.6L788,239.9L787.2,241.4L786.2,241.6L785.7,240.5L785.7,239.3L783.9,237.8L786.6,236.8L788.4,236.8L788.2,236.1L784.5,236.1L783.6,234.3L781.3,233.8L780.3,232.3L783.7,231.6L785,230.7L789,231.9L789.4,232.9L790,237.7L792.6,239.4L794.8,236.3L797.7,234.6L800,234.6L802.1,235.6L804,236.6ZM765.1,255.6L765.3,256.2L765.2,257.1L763.4,259.3L761.2,259.9L760.9,259.6L761.2,258.6L762.5,256.8ZM788.9,249.8L788.8,247.6L789.3,246.5L789.9,245.5L790.4,246.4L790.3,247.8ZM748.1,217.5L746.7,220.1L748.6,222.9L748.2,224.2L751.1,226.9L748.1,227.3L747.3,229.3L747.4,231.9L744.9,233.9L744.8,236.8L743.7,241.3L743.4,240.3L740.4,241.6L739.5,239.8L737.7,239.6L736.5,238.7L733.4,239.8L732.5,238.3L730.9,238.5L728.8,238.2L728.5,234.2L727.2,233.4L726,230.9L725.7,228.4L726,225.6L727.4,223.7L727.9,225.7L729.6,227.3L731.3,226.7L732.9,226.9L734.3,225.4L735.6,225.2L738,226L740,225.4L741.2,221.3L742.2,220.3L742.9,217L745.8,217ZM777.2,237.8L780,238.6L780.8,240.9L778.8,239.7L776.6,239.4L775.2,239.6L773.5,239.5L774.1,237.9ZM770.8,240.7L769.1,240.1L768.7,238.9L771.2,238.7L771.8,239.7ZM773.7,223.2L773.9,224.8L775.4,225.1L775.6,226.3L775.5,228.8L774.2,228.5L773.8,230.3L774.8,231.9L774.1,232.2L773.1,230.4L772.4,226.6L772.8,224.3ZM761,227L764,226.9L766.4,224.8L766.9,225.4L764.9,228.3L763,228.9L760.5,228.3L756.3,228.5L754.1,228.9L753.8,231.1L756,233.7L757.4,232.4L762.1,231.4L761.9,232.7L760.8,232.3L759.7,234L757.4,235.2L759.7,238.9L759.2,239.9L761.4,243.3L761.2,245.2L759.8,246.1L758.9,245L760.2,242.6L757.7,243.8L757.1,243L757.5,241.8L755.7,240.1L756,237.3L754.3,238.2L754.4,241.6L754.3,245.8L752.7,246.2L751.6,245.3L752.5,242.6L752.2,239.8L751.1,239.8L750.4,237.8L751.5,235.9L751.9,233.5L753.2,229.1L753.7,227.9L755.9,225.7L757.9,226.6ZM752.9,259.6L749.8,257.6L752.2,257L753.4,257.9L754.2,258.8L754,259.6ZM756,254.6L757.7,254.3L760.1,253.3L759.5,254.9L755.7,255.7L752.4,255.4L752.5,254.3L754.5,253.7ZM748.3,254.1L749.9,253.8L750.4,255.1L747.4,255.7L745.6,256.1L744.3,256L745.3,254.3L746.7,254.3L747.4,253.3ZM724,248.4L724.3,249.4L729.1,249.7L729.7,248.5L734.3,249.9L735.1,251.8L738.9,252.3L741.8,254.1L738.9,255.2L736.2,254L733.9,254.1L731.3,253.9L729,253.4L726.1,252.2L724.3,251.9L723.2,252.3L718.7,251.1L718.3,249.9L716,249.6L717.9,246.8L721,247L723,248.2ZM714.1,232.8L714.5,234.8L715.3,236.4L717.2,236.7L718.4,238.5L717.6,242.2L717.3,246.7L714.5,246.8L712.5,244.3L709.4,241.9L708.3,240.2L706.5,237.8L705.3,235.6L703.4,231.5L701.2,229L700.4,226.5L699.5,224.2L697.2,222.4L695.8,219.9L693.8,218.3L691.1,215L690.8,213.5L692.4,213.7L696.4,214.2L698.7,217.1L700.7,219.1L702.1,220.3L704.6,223.4L707.2,223.5L709.3,225.5L710.8,227.9L712.8,229.3L711.7,231.7L713.2,232.7Z",738.5,230.3,"Indonesia"],IE:["M436.6,72.4L436.9,74.3L435.2,76.8L431.2,78.5L428.1,78.1L430,75.2L429,72.3L432.1,70.1L433.7,68.9L434.1,70.3L433.6,71.8L435,71.8Z",432.6,74.3,"Ireland"],IL:["M535.8,133.5L535.4,134.4L534.5,134L534.2,136L534.9,136.3L534.3,136.7L534.2,137.5L535.3,137.1L535.5,138.2L534.7,142.9L534.4,142.2L532.7,137.9L533.3,136.9L533.1,136.7L533.6,135.4L533.9,133.1L534.2,132.4L534.2,132.4L535,132.4L535.2,131.8L535.8,131.8L536,133L535.7,133.5Z",534.4,137.1,"Israel"],IM:["",440.2,71.4,"Isle of Man"],IN:["M687,146.6L687.4,147.7L686.7,148.3L687.3,150.1L685.4,149.5L682.7,151.6L683.1,153.3L682.2,155.7L682.4,157.2L681.8,159.6L679.7,158.9L680.2,162L679.8,163L680.3,164.2L679.2,164.9L677,160.3L676.4,160.3L676.3,162.1L674.7,160.6L675.1,158.9L676.2,158.8L676.9,156.3L675.4,155.8L673.1,155.8L670.7,155.4L670.1,153.4L668.9,153.2L666.7,151.9L666.2,153.9L668.3,155.5L666.9,156.6L666.6,157.7L668.2,158.5L668.1,160.2L669.4,162.5L670.1,164.9L670,166L668.3,165.9L665.3,166.5L665.8,168.7L664.7,170.5L661.4,172.5L659.1,175.9L657.4,177.8L655.2,179.7L655.3,181.1L654.2,181.8L652,182.8L650.9,183L650.3,185.2L651.2,189L651.6,191.5L650.7,194.3L651.1,199.2L649.8,199.4L648.8,201.6L649.6,202.6L647.3,203.4L646.6,205.4L645.6,206.3L643.1,203.5L641.7,199.4L640.5,196.5L639.6,195.1L638,192.3L637.1,188.6L636.5,186.7L633.9,182.7L632.2,177L631.1,173.3L630.7,169.7L629.9,166.9L626.5,168.7L624.7,168.4L621,164.8L622.1,163.7L621.2,162.6L618,160.1L619.3,158.1L624.8,158.1L623.9,155.6L622.3,154.1L621.7,151.8L619.9,150.5L622.1,147.4L624.9,147.6L626.9,144.5L627.9,141.5L629.7,138.6L629.3,136.5L631,134.8L628.7,133.3L627.5,131.3L626.1,128.7L627,127.5L630.8,128.2L633.3,127.8L635.1,125.3L638.4,128.7L638.7,131.1L640,132.6L640.3,134.1L638.4,133.7L639.8,137L642.6,138.9L646.4,140.9L645.1,142.3L644.7,145L647.3,146.1L649.8,147.6L653.3,149.2L656.8,149.6L658.4,151.1L660.4,151.4L663.5,152.1L665.5,152L665.5,150.9L664.9,149L664.8,147.7L666.1,147.1L666.8,149.4L667,150L669.4,151.1L670.9,150.7L673,150.9L675,150.8L674.8,149L673.6,148L675.5,147.7L677.2,145.5L679.6,143.6L681.8,144.3L683.2,143.1L684.8,144.9L684.2,146.1Z",646.1,162.5,"India"],IO:["",632.9,251,"Br. Indian Ocean Ter."],IQ:["M544.3,135.1L542.9,131.5L547.9,128.4L548.3,124.9L547.8,122.7L549,122L550,120.2L551,119.7L553.8,120.1L554.7,120.9L555.8,120.4L557.8,123.9L559.5,124.7L559.9,126.5L558.8,127.5L558.6,129.8L560.6,132.6L563.8,134.2L565.3,136.4L565.1,138.6L565.9,138.6L566.1,140.1L567.7,141.7L566.2,141.5L564.6,141.3L563.1,144.1L558.6,143.9L551.1,138L547.3,135.9Z",555,132.6,"Iraq"],IR:["M567.7,141.7L566.1,140.1L565.9,138.6L565.1,138.6L565.3,136.4L563.8,134.2L560.6,132.6L558.6,129.8L558.8,127.5L559.9,126.5L559.5,124.7L557.8,123.9L555.8,120.4L554.1,118L554.5,117.1L553.2,113.7L554.7,112.9L555.2,114L556.6,115.4L558.3,115.7L559.1,115.7L561.5,113.5L562.4,113.3L563.2,114.1L562.7,115.6L564.4,117.1L564.9,117L566,119.1L568.4,119.8L570.2,121.2L573.7,121.7L577.2,121L577.4,120.3L579.3,119.7L580.7,118L582.3,118.1L583.2,117.6L584.9,117.8L587.8,119.3L589.8,119.6L593,122.2L594.8,122.3L595.4,124.8L595.1,128.5L594.9,130.6L596,131.1L595.2,132.7L596.4,135L596.9,136.9L598.8,137.4L599.3,139.3L597.5,142L599,143.5L600.2,145.3L602.7,146.6L603.2,149.2L604.4,149.7L604.8,151L601.5,152.6L601,156L596.3,155.1L593.5,154.4L590.7,154L589.2,150.4L588,149.9L586.2,150.4L583.9,151.8L580.8,150.9L578,148.6L575.6,147.8L573.6,145L571.3,141L570.1,141.5L568.4,140.5Z",580.5,134.2,"Iran"],IS:["M421.5,38.8L420.9,40.5L422.9,42.2L420.2,44.2L414.2,46L412.4,46.4L409.8,46L404.3,45.2L406.4,44.1L402.3,42.8L405.9,42.3L405.9,41.6L401.8,41L403.4,39.3L406.5,38.9L409.3,40.7L412.5,39.3L414.9,40L418.2,38.6Z",412.7,42.4,"Iceland"],IT:["M473.6,92.1L475,92.5L475.2,91.9L477.4,91.4L477.9,92.4L481.2,93.2L481.1,94.6L481.7,95.8L479.8,95.4L478,96.4L478.2,97.9L478,98.7L478.8,100.2L481.1,101.6L482.3,104L485,106.4L486.8,106.3L487.4,107L486.8,107.6L489,108.6L490.7,109.5L492.8,111L493.1,111.6L492.7,112.6L491.4,111.2L489.3,110.8L488.4,112.7L490.2,113.7L490,115.3L489,115.4L487.9,118L486.9,118.2L486.9,117.3L487.3,115.7L487.8,115.1L486.8,113.4L486,111.9L485,111.6L484.2,110.3L482.7,109.8L481.6,108.6L479.9,108.4L478,107.1L475.8,105.2L474.2,103.5L473.4,100.6L472.2,100.3L470.3,99.4L469.3,99.7L468,101.1L467.1,101.3L467.3,100L466,99.7L465.4,97.4L466.1,96.6L465.4,95.5L465.5,94.7L466.5,95.3L467.6,95.1L468.8,94.2L469.3,94.6L470.3,94.5L470.8,93.4L472.5,93.7L473.4,93.2ZM484.7,117.5L486.5,117.2L485.8,119.6L486.2,120.5L485.7,122L483.9,120.9L482.7,120.5L479.3,119.1L479.6,117.5L482.3,117.8ZM470.3,109.4L471.4,108.5L472.8,110.6L472.6,114.5L471.6,114.3L470.7,115.3L469.7,114.5L469.6,111L469,109.3Z",478.2,102.1,"Italy"],JE:["",445.3,85.4,"Jersey"],JM:["M256.9,175.4L258.5,175.6L259.7,176.3L260.1,177.1L258.3,177.2L257.5,177.7L256.1,177.2L254.8,176.1L255.2,175.5L256.3,175.3Z",257.3,176.4,"Jamaica"],JO:["M535.4,134.4L535.8,133.5L538.6,134.6L542.9,131.5L544.3,135.1L543.9,135.5L539.2,137L541.9,140L541.1,140.5L540.8,141.5L539,141.9L538.6,142.9L537.6,143.8L534.8,143.4L534.7,142.9L535.5,138.2L535.3,137.1L535.6,136.2Z",538.7,137.8,"Jordan"],JP:["M782.4,114.5L781.6,117.4L783,120.4L783.2,122.8L784.2,124.3L783.9,126.3L781.4,127.7L777.3,127.9L775.2,131.3L773.2,130.1L772.2,127.9L768.3,128.6L766,130L763.2,130L766.5,132.2L766.7,137.2L765.5,138.4L764,137.3L763.6,134.6L761.8,133.8L760.1,131.8L762,130.8L762.6,129L764.4,127.5L765.4,125.5L769.7,124.6L772.5,125.2L772.8,120L775,121.4L777.1,118.4L777.9,117.3L777.7,113.7L775.7,110.4L775.8,108.6L777.9,108L781.3,112.1ZM781.4,100.5L782.3,99.3L784.6,102.6L781.7,103.4L781.2,106.2L776.5,104.3L776.9,107.4L774.4,107.5L772.6,104.6L772.5,102.3L774.9,102.2L773.3,98.2L772.7,95.9L777.1,98.9L779.4,99.9ZM767,131.3L767.7,129.5L769.2,129.8L769.7,128.6L771.7,129.2L772.4,130.2L771.7,132L770.4,131.1L769.4,131.8L769.4,133.5L767.5,132.7Z",774.6,123.8,"Japan"],KE:["M549.1,243.3L545.5,240.3L545.3,238.6L536.2,232.7L535.8,232.4L535.8,229.3L536.5,228.1L537.7,226.1L538.6,224L537.5,220.6L537.2,219.2L536,217.1L537.5,215.4L539.2,213.5L540.5,213.9L540.5,215.6L541.4,216.6L543.2,216.6L546.4,219L547.2,219.1L547.8,219L548.4,219.3L550,219.6L550.8,218.3L553.1,217.1L554.1,218.1L555.8,218.1L553.7,221.4L553.7,232.1L555.2,234.5L553.4,235.7L552.8,236.9L551.9,237.1L551.5,239.2L550.6,240.4L550.1,242.3Z",545.6,227.8,"Kenya"],KG:["M613.9,105.5L614.1,104.2L615.5,103.8L619.6,104.8L619.5,103.1L620.6,102.5L624.2,103.7L625,103.4L628.8,103.4L632.3,103.7L633.8,104.8L635.3,105.2L635.2,105.9L632,107.4L631.5,108.6L628.7,108.9L628.3,110.8L625.7,110.4L624.3,111L622.4,112.4L622.9,113.1L622.4,113.7L618.1,114.2L615,113.2L612.5,113.4L612.3,111.8L615,112.2L615.6,111.3L617.4,111.6L619.9,109.5L616.7,108L615.2,108.7L613.3,107.6L614.7,105.7Z",623,107.7,"Kyrgyzstan"],KH:["M707.8,193.9L706.8,190.3L708.2,187.9L711.3,187.3L713.7,187.8L715.9,188.9L716.8,186.9L719.2,188L720,189.9L720.1,193.4L716.1,195.7L717.4,197.5L714.7,197.7L712.7,198.9L710.5,198.4L709.4,196.9Z",713.4,192.4,"Cambodia"],KI:["",51.8,224.2,"Kiribati"],KM:["",559,263.7,"Comoros"],KN:["",293.4,178.8,"St. Kitts and Nevis"],KP:["M752.2,105.6L752.2,105.6L752.2,105.6ZM751.6,105.1L752.2,105.6L751.2,105.4L750.7,106.4L750.5,107.4L751.6,109.5L750.7,110.1L750.5,110.6L750,111.5L748.7,112L748,112.8L748.5,114L748.4,114.4L749.5,114.8L751.4,116.1L751.3,116.8L750.4,117L748.8,117.2L748.5,118.5L747.4,118.4L747.3,118.7L746,118.1L745.9,118.6L745.3,118.9L745,118.3L744.3,118.1L743.5,117.6L743.6,116.3L744,116L743.5,115.4L743.5,113.9L743.1,113.4L741.6,113.1L740.1,112.3L741.2,110.4L743.1,108.8L743.7,106.8L745.2,107.7L747.3,107.8L746.2,106.2L749.2,105L749.3,103.4Z",746.6,111.7,"North Korea"],KR:["M747.3,118.7L747.4,118.4L748.5,118.5L748.8,117.2L750.4,117L751.3,116.8L751.4,116.1L754.9,119.6L756.3,121.5L757.6,124.9L757.4,126.5L755.4,127.1L754,128.3L751.9,128.5L751.1,126.9L750.7,124.7L748.4,121.7L750,121.2Z",752.8,122.6,"South Korea"],KW:["M566.2,141.5L566.9,142.8L566.7,143.5L567.8,145.7L566.1,145.8L565.3,144.4L563.1,144.1L564.6,141.3Z",565.5,143.5,"Kuwait"],KY:["",247.9,172.9,"Cayman Is."],KZ:["M644.6,85.4L643.6,87.3L641.9,87.6L642.9,90.5L642.1,91.8L637.3,90.8L637.4,96L636.5,96.6L632.3,97.8L636,102.8L634.7,103.5L635.3,105.2L633.8,104.8L632.3,103.7L628.8,103.4L625,103.4L624.2,103.7L620.6,102.5L619.5,103.1L619.6,104.8L615.5,103.8L614.1,104.2L613.9,105.5L612.8,106L610.2,108L609.7,110.1L608.9,110.1L607.9,108.7L604.9,108.6L603.9,106.3L602.7,106.2L602.2,103.3L598.9,101.2L595,101.4L592.4,101.9L589.6,99.2L587.5,98.1L583.4,96.1L582.9,95.8L577.5,97.5L579.9,108.2L578.7,108.4L576.6,106.1L574.9,105.3L572.4,105.9L571.6,106.9L571.3,106.1L571.6,104.9L571,103.9L568.1,102.9L566.6,100.3L565.2,99.6L564.9,98.7L567.2,98.9L566.8,96.8L568.7,96.3L570.7,96.8L570.5,94L569.7,92.2L567.5,92.3L565.4,91.6L563.1,92.9L561.1,93.5L559.9,93L559.8,91.5L557.9,89.6L556.3,89.7L554,87.8L554.8,85.6L554.1,85L555.1,81.9L557.8,83.6L557.6,81.5L561.4,78.4L564.8,78.4L570.2,80.3L573.1,81.5L575.1,80.3L578.6,80.2L581.8,81.7L582.2,80.8L585.3,81L585.5,79.6L581.4,77.7L583.1,76.3L582.4,75.6L584.3,74.8L582.1,72.9L582.8,72L590.6,71L591.4,70.3L596.4,69.3L598,68.2L602,68.8L603.8,71.6L605.8,70.9L608.9,71.9L609.3,73.4L611.3,73.3L615.7,70.6L615.3,71.5L618.9,73.6L626.5,80.8L627.1,79.3L630.8,80.9L633.7,80.2L635.1,80.7L636.8,82.3L638.6,82.9L640,84.1L642.7,83.7Z",600.7,88.7,"Kazakhstan"],LA:["M719.2,188L716.8,186.9L715.9,188.9L713.7,187.8L714.4,186.4L714.2,183.9L711.8,181.4L711.2,178.5L709,176.1L707.1,175.9L706.7,176.9L705.3,177L704.4,176.5L702.1,178.2L701.6,175.6L701.7,172.5L700,172.4L699.6,170.6L698.4,169.7L698.7,168.6L700.5,166.7L700.9,167.4L702.2,167.5L701.2,164.1L702.4,163.7L704.3,166L705.9,168.7L708.9,168.7L710.3,171.3L708.9,172L708.3,173.1L711.6,174.8L714.2,178.3L716.2,180.9L718.3,183L719.3,185Z",708.3,175.5,"Laos"],LB:["M535.8,131.8L535.2,131.8L535,132.4L534.2,132.4L534.8,130L535.8,127.9L535.9,127.8L536.9,127.9L537.5,129.1L536.3,130.2Z",535.8,129.9,"Lebanon"],LC:["",297.1,188.9,"Saint Lucia"],LI:["",471.5,91.4,"Liechtenstein"],LK:["M656.4,207.6L656.2,210.6L655.2,211.4L653,212.1L651.7,209.8L651,205.6L651.9,200.8L653.7,202.4L655,204.5Z",653.6,207,"Sri Lanka"],LR:["M428.7,207.1L428.6,207.9L428.8,209.3L428.3,210.6L429,211.4L429.8,211.6L430.9,212.9L430.9,214L430.7,214.4L430.5,216.8L429.8,216.8L427.2,215.4L425,213.2L422.8,211.6L421.1,209.7L421.7,208.8L421.9,207.9L423,206.3L424.2,205L424.7,204.9L425.4,204.6L426.4,206.4L426.3,207.5L426.8,208.2L427.5,208.2L428,207Z",426.2,210.7,"Liberia"],LS:["M520.4,314.6L521.2,315.5L520.3,316.9L519.9,317.9L518.5,318.4L518,319.3L517.1,319.6L515.4,317.3L516.8,315.5L518.2,314.3L519.4,313.7Z",518.3,316.6,"Lesotho"],LT:["M506.7,67.5L507,68.8L505.4,69.6L505.1,71.2L502.9,72.3L500.8,72.2L500.2,71.4L499,71.1L498.8,70.4L498.9,69.6L497.9,69.2L495.6,68.7L494.9,66.4L497.2,65.5L500.8,65.7L502.9,65.4L503.3,66L504.4,66.2Z",501.2,68.5,"Lithuania"],LU:["M463.4,82.9L463.9,83.5L463.8,84.7L463.1,84.8L462.6,84.5L462.8,83Z",463.2,83.9,"Luxembourg"],LV:["M507.6,62.4L508.7,63.1L509.1,64.4L510,66L507.9,67.1L506.7,67.5L504.4,66.2L503.3,66L502.9,65.4L500.8,65.7L497.2,65.5L494.9,66.4L494.7,64.3L495.6,62.6L497.5,61.7L499.4,63.7L501.1,63.7L501.2,61.6L502.9,61.1L503.9,61.4L505.9,62.4Z",502.7,64.3,"Latvia"],LY:["M511.8,165L512.1,170.9L509.2,170.9L509.2,172.2L499.1,166.5L489.1,160.9L486.7,162.5L484.9,163.6L483.5,162L479.6,160.7L478.5,158.9L476.5,157.5L475.3,158L474.4,156.4L474.3,155.1L472.8,153L473.8,151.7L473.5,149.9L473.8,148.3L473.6,146.9L474,144.5L473.8,143.2L472.9,140.6L474.1,139.9L474.3,138.6L474,137.4L475.6,136.3L476.3,135.3L477.5,134.5L477.5,132.2L480.4,133.2L481.4,133L483.4,133.5L486.7,134.8L487.9,137.4L490.1,138L493.5,139.2L496.2,140.7L497.3,139.9L498.4,138.6L497.7,136.3L498.4,134.9L500.1,133.5L501.7,133.1L505,133.7L505.9,135L506.8,135L507.6,135.5L510,135.9L510.7,136.8L509.9,138.3L510.3,139.5L509.8,141.3L510.7,143.7L511.3,154.2Z",493.9,150.4,"Libya"],MA:["M444.8,126.2L445.7,128.1L445.9,129.9L446.7,133L447.3,133.6L446.9,134.8L443.7,135.3L442.6,136.4L441.2,136.6L441.1,138.8L438.3,140L437.3,141.5L435.3,142.3L432.9,142.7L428.9,144.9L428.9,148.4L428.5,148.4L428.5,150L427,150.1L426.2,150.7L425.1,150.7L424.2,150.3L422.2,150.7L421.3,153L420.5,153.2L419.3,156.9L415.8,160.1L414.9,164.1L413.8,165.5L413.5,166.5L407.9,166.8L407.9,166.7L408,165.4L409,164.6L409.8,163L409.7,162L410.6,160L412.1,158.1L412.9,157.6L413.6,155.9L413.7,154.3L414.6,152.5L416.3,151.4L418,148.4L418,148.4L419.3,147.3L421.5,146.9L423.5,144.9L424.7,144.1L426.8,141.7L426.3,138L427.3,135.5L427.7,133.9L429.3,131.9L431.7,130.6L433.5,129.4L435.1,126.3L435.9,124.5L437.7,124.5L439.1,125.8L441.3,125.6L443.8,126.2Z",429.4,141.9,"Morocco"],MC:["",467,101.1,"Monaco"],MD:["M509.6,88.3L510.1,87.8L511.6,87.6L513.3,88.5L514.3,88.6L515.4,89.3L515.3,90.3L516.2,90.8L516.7,92L517.6,92.7L517.5,93.1L517.9,93.4L517.4,93.6L516,93.5L515.7,93.2L515.3,93.4L515.5,93.9L515,94.8L514.7,95.8L514.2,96.1L513.6,94.8L513.7,93.6L513.5,92.3L512,90.6L511.1,89.4L510.3,88.6Z",514,91.2,"Moldova"],ME:["M496.3,104.5L495.7,104.8L495.5,104.2L494.6,105.7L494.8,106.6L494.3,106.4L493.6,105.4L492.6,104.8L492.8,104.3L493,102.7L493.7,102.1L494.1,101.8L494.8,102.3L495.1,102.7L495.9,103L496.8,103.6L496.7,103.9Z",494.4,103.9,"Montenegro"],MF:["",292.9,176.5,"St-Martin"],MG:["M574.5,266.1L575.1,267.4L575.6,269.3L575.8,272.8L576.4,274.2L576,275.6L575.5,276.5L574.8,274.7L574.2,275.6L574.6,277.8L574.3,279L573.5,279.7L573.2,282.2L572,285.6L570.4,289.7L568.4,295.3L567.1,299.4L565.7,302.8L563.6,303.5L561.4,304.7L560,304L558.2,302.9L557.6,301.4L557.7,298.7L557,296.4L557,294.3L557.6,292.2L558.7,291.6L558.8,290.7L560.2,288.4L560.5,286.6L560,285.2L559.7,283.3L559.7,280.6L560.6,279L561.1,277.1L562.3,277L563.8,276.4L564.7,275.9L565.8,275.8L567.4,274.1L569.5,272.3L570.4,270.9L570.1,269.6L571.1,270L572.6,267.9L572.8,266.2L573.6,264.8Z",566,286.3,"Madagascar"],MH:["",882.2,208.8,"Marshall Is."],MK:["M501.7,105.3L502.9,106.2L503.3,108.2L502.8,108.3L502.5,108.8L501.2,108.7L500.4,109.3L498.9,109.6L497.9,108.9L497.4,107.6L497.7,106.6L498,106.7L498,106.1L499.3,105.6L499.9,105.5L500.6,105.3Z",500.3,107.4,"Macedonia"],ML:["M421.1,193.1L421.2,192.2L421,191.1L420.1,190.3L419.6,188.6L419.5,186.7L420.4,186.2L420.8,184.5L421.6,184.4L423.3,185.2L424.8,184.7L425.7,184.8L426.1,184.2L436.1,184.2L436.7,182.1L436.3,181.7L435.2,169L434.2,156.3L437.9,156.3L446.2,162.7L454.5,169.1L455.1,170.5L456.7,171.4L457.8,171.8L457.9,173.7L460.6,173.4L460.7,180.2L459.3,182.1L459.1,184L456.9,184.4L453.5,184.7L452.5,185.7L450.9,185.8L449.3,185.8L448.7,185.3L447.3,185.7L445,186.9L444.5,187.8L442.6,189.2L442.2,189.9L441.2,190.5L440,190.1L439.3,190.8L438.9,192.8L436.9,195.3L436.9,196.3L436.2,197.5L436.4,199.2L435.4,199.6L434.8,200L434.4,198.8L433.7,199.1L433.2,199L432.8,199.9L430.8,199.9L430.1,199.4L429.8,199.7L429,198.8L429.2,198L428.8,197.6L428.3,197.9L428.4,197L428.9,196.2L427.9,195L427.6,194.2L427.1,193.5L426.6,193.4L426,193.9L425.1,194.3L424.4,194.9L423.4,194.6L422.7,193.9L422.3,193.8L421.6,194.2L421.2,194.2Z",441.1,179,"Mali"],MM:["M698.4,169.7L697.1,170.4L695.8,171.7L694.1,171.8L693.5,175L692.5,175.5L694.1,178.1L695.9,180.2L697.2,182.2L696.6,184.7L695.8,185.3L696.6,186.7L698.5,189.1L699,190.7L699.1,192.1L700.3,194.7L699.2,197.5L698.2,200.5L697.8,198.3L698.4,196.1L697.4,194.3L697.3,191.1L696.1,189.6L694.9,186.1L694,182.4L692.6,180L691.1,181.4L688.6,183.5L687.1,183.3L685.5,182.6L685.9,178.9L685,176.2L682.6,172.8L682.7,171.7L681.2,171.4L679.1,169L678.5,166.6L679.5,167L679.2,164.9L680.3,164.2L679.8,163L680.2,162L679.7,158.9L681.8,159.6L682.4,157.2L682.2,155.7L683.1,153.3L682.7,151.6L685.4,149.5L687.3,150.1L686.7,148.3L687.4,147.7L687,146.6L688.3,146.4L689.6,148.1L690.8,148.8L691.3,151.1L691.8,153.5L690,156L690.4,159.5L692.9,159L694,161.7L695.6,162.3L695.4,164.7L697.4,165.8L698.6,166.3L700.2,165.5L700.5,166.7L698.7,168.6Z",689,168,"Myanmar"],MN:["M645.4,85.2L647.5,84.7L650.7,82.3L653.5,80.9L655.8,81.8L658.1,81.8L660.2,83.2L662.5,83.3L666,84L667.2,82L665.6,80.4L666.5,77.4L669.5,78.6L671.6,78.9L674.6,79.7L676,81.8L679.7,83L681.6,82.4L684.2,82.1L686.6,82.4L689.5,83.8L691.5,85.2L693.6,85.2L696.6,85.7L698.3,85L701,84.5L703.2,82.5L704.7,82.8L706.3,83.8L708.9,83.5L708.9,85.7L708.8,88.5L710,89.7L711.1,89.3L713.5,89.8L714.7,88.7L717,89.6L720.1,91.6L720.3,92.6L718.4,92.3L715.3,92.7L714.1,93.5L713.4,95.4L710.4,96.5L708.9,98.1L706.3,97.5L704.9,97.2L704.5,99.1L705.7,100.2L706.5,101.2L705.3,102.1L704.3,103.7L702.1,104.7L698.7,104.8L695.3,105.8L693.3,107.4L691.9,106.5L689.1,106.5L685,104.7L682.5,104.3L679.6,104.7L674.6,104L672.1,104.1L670.1,102.4L668.1,99.7L666.5,99.4L663.1,97.6L659.9,97.2L657,96.7L655.7,95.4L655.3,92.1L652.8,89.8L649.2,88.7L646.7,87.2Z",682.4,92.4,"Mongolia"],MO:["",730.6,164.4,"Macao"],MP:["",814.8,185.1,"N. Mariana Is."],MR:["M407.7,168L408.3,167L418,167L417.6,162.8L418.2,161.3L420.6,161L420.7,153.5L428.7,153.6L428.8,149.1L437.9,156.3L434.2,156.3L435.2,169L436.3,181.7L436.7,182.1L436.1,184.2L426.1,184.2L425.7,184.8L424.8,184.7L423.3,185.2L421.6,184.4L420.8,184.5L420.4,186.2L419.5,186.7L417.9,184.7L416.4,182.6L414.8,181.8L413.6,180.9L412.2,181L411,181.6L409.7,181.3L408.8,182.3L408.7,180.7L409.4,179.3L409.8,176.5L409.6,173.6L409.3,172.1L409.6,170.7L409,169.3Z",424.4,170.3,"Mauritania"],MS:["",294.7,180.5,"Montserrat"],MT:["",484.3,124.1,"Malta"],MU:["",592.9,289,"Mauritius"],MV:["",635.8,217.3,"Maldives"],MW:["M532.6,256.6L535,257.2L535.5,258L536.3,259.3L536.9,263.3L536.1,265.5L536.7,269.4L537.6,269.3L538.4,270.3L539.4,272.4L539.5,276.2L538.3,276.8L537.5,278.8L535.9,277L535.8,274.9L536.4,273.6L536.3,272.4L535.4,271.7L534.7,271.9L533.3,270.5L532,269.7L532.9,267L533.7,266L533.3,263.6L533.8,261.2L534.3,260.4L533.7,257.9Z",535.8,268.2,"Malawi"],MX:["M168.6,134L171.4,133.8L174.5,133.4L174.1,134L177.3,135.5L182.2,137.5L187,137.5L188.9,137.5L189.3,136.3L193.4,136.3L194,137.3L195,138.3L196.1,139.6L196.5,141.1L196.6,142.7L197.7,143.6L199.5,144.5L201.6,142.2L203.6,142.1L205,143.3L205.7,145.3L206.2,147L207.2,148.7L207.3,150.8L207.7,152.2L209.4,153.1L211,153.7L211.9,153.6L210.5,156.2L209.6,158.4L208.7,162.3L208.2,163.7L208.3,165.3L208.9,166.8L209,169.1L210.3,171.2L210.6,172.9L211.4,174.4L213.9,175.2L214.7,176.4L217,175.6L219,175.3L220.9,174.7L222.6,174.2L224.3,173L225.1,171.3L225.7,168.8L226.3,168L228.1,167.2L230.8,166.5L233,166.6L234.5,166.4L235,167L234.7,168.4L233.1,170.2L232.3,172L232.7,172.5L232.1,173.8L231.2,176L230.7,175.3L230.1,175.3L229.7,175.4L228.5,177.2L228.1,176.8L227.8,176.9L227.8,177.4L225.5,177.3L223.1,177.3L222.9,179L221.8,179L222.6,180L223.4,180.7L223.6,181.3L224,181.5L223.8,182.5L220.6,182.5L219.2,184.9L219.4,185.4L219.1,186.1L218.9,187L216.4,183.8L215.3,182.9L213.3,182.1L211.9,182.3L209.7,183.4L208.5,183.7L206.8,182.9L205,182.4L202.8,181L201,180.6L198.4,179.2L196.5,177.8L196,177.1L194.6,176.9L192.2,176L191.4,174.6L189,172.9L188,171.1L187.7,169.7L188.6,169.4L188.5,168.5L189.2,167.8L189.4,166.7L188.8,165.4L188.8,164.3L188.2,162.8L186.7,159.8L184.7,157.5L183.9,155.7L182.1,154.5L181.8,153.8L182.6,152L181.5,151.3L180.4,149.8L180.3,147.8L179.1,147.5L178.1,146L177.3,144.5L177.4,143.6L176.8,141.4L176.6,139.1L176.9,138L175.5,136.8L174.7,137L173.6,136.2L172.8,137.4L172.8,138.8L172.4,141L172.8,142.2L174.1,144.2L174.3,144.9L174.6,145.1L174.7,146.1L175.1,146.1L175.1,148L175.6,148.8L175.9,149.8L177,151.3L177.2,154L177.6,155.3L178,156.7L177.8,158.3L178.9,158.4L179.6,159.7L180.2,161L180.1,161.6L178.8,162.6L178.4,162.6L178.1,160.8L176.9,159.2L175.4,157.7L174.3,157L174.9,154.8L174.9,153.2L174,152.3L172.6,151L172.2,151.4L171.8,150.6L170.4,149.9L169.4,148.2L169.7,148L170.6,148.1L171.8,147L172.3,145.7L171,143.6L169.8,142.8L169.4,140.9L169.1,139L168.7,136.6Z",197.9,159.5,"Mexico"],MY:["M702.8,210.6L703.2,210.1L705.3,211.4L705.6,212.9L707.2,212.6L708,211.4L708.6,211.6L710.2,213.4L711.3,215.4L711.5,217.3L711.3,218.7L711.6,219.7L711.8,221.4L712.7,222.2L713.8,224.8L713.7,225.8L711.9,226L709.5,223.8L706.5,221.5L706.1,220L704.6,218L704.2,215.6L703.2,214L703.4,211.9ZM748.1,217.5L745.8,217L742.9,217L742.2,220.3L741.2,221.3L740,225.4L738,226L735.6,225.2L734.3,225.4L732.9,226.9L731.3,226.7L729.6,227.3L727.9,225.7L727.4,223.7L729.3,224.7L731.3,224.2L731.7,221.7L732.8,221.1L735.8,220.5L737.5,218.2L738.7,216.3L739.9,217.8L740.4,216.8L741.6,216.9L741.7,215.1L741.7,213.6L743.6,211.6L744.7,209.3L745.7,209.3L747.1,210.8L747.3,212L749,212.9L751.2,213.7L751,214.9L749.4,215L749.9,216.5Z",740,219.2,"Malaysia"],MZ:["M536.9,263.3L538.8,263.1L541.8,263.9L542.5,263.5L544.2,263.5L545.2,262.6L546.7,262.6L549.4,261.5L551.5,259.8L551.9,261.1L551.7,264L551.9,266.6L551.8,271.2L552.1,272.6L551.3,274.7L550.2,276.8L548.5,278.6L546.2,279.7L543.3,281.1L540.3,284.3L539.3,284.8L537.5,286.9L536.4,287.6L536.1,289.7L537.1,291.9L537.5,293.6L537.5,294.5L537.9,294.4L537.7,297.3L537.2,298.6L537.7,299.1L537.3,300.4L536.2,301.4L534.1,302.4L531,304L529.9,305.1L530,306.3L530.6,306.5L530.3,308.1L528.4,308.1L528.3,306.8L528,305.4L527.9,304.4L528.5,301.1L528,299L527.1,294.8L529.9,291.5L530.7,289.4L531.1,289.1L531.4,287.4L531.1,286.5L531.3,284.3L531.9,282.3L532,278.6L530.8,277.6L529.6,277.4L529.1,276.7L528,276.1L525.9,276.1L525.7,275L525.6,272.9L533.3,270.5L534.7,271.9L535.4,271.7L536.3,272.4L536.4,273.6L535.8,274.9L535.9,277L537.5,278.8L538.3,276.8L539.5,276.2L539.4,272.4L538.4,270.3L537.6,269.3L536.7,269.4L536.1,265.5Z",538.5,280,"Mozambique"],NA:["M498.9,302.3L498.4,313.1L496.2,314.7L494.9,314.9L493.4,314.3L492.3,314.1L491.9,312.8L491,312L489.8,313.5L488,311.3L487.2,309.1L486.7,306.2L486.2,304.1L485.5,299.6L485.5,296L485.3,294.4L484.3,293.2L483.1,290.8L481.9,287.3L481.4,285.4L479.4,282.5L479.3,280.3L480.5,279.7L482,279.2L483.6,279.3L485.1,280.6L485.5,280.4L495.6,280.3L497.3,281.7L503.3,282.1L507.9,280.9L510,280.3L511.6,280.4L512.5,281.1L512.5,281.3L511.1,282L510.4,282L508.7,283.2L507.8,282L503.9,283L502.1,283.1L501.7,293.6L499.2,293.7Z",492.4,294.3,"Namibia"],NC:["M860.8,291.4L862.3,293.2L863.1,294.6L862,295.3L860.9,294.5L859.5,293.2L858.3,291.6L857.3,289.5L857.2,288.5L858.3,288.6L859.4,289.6L860.2,290.6Z",860,291.9,"New Caledonia"],NE:["M486.7,162.5L487.4,167.1L488.3,167.8L488.4,168.8L489.5,169.8L489,171.1L488.1,177L488.1,180.8L485,183.6L483.9,187.5L485,188.6L485,190.5L486.6,190.5L486.4,191.9L485.7,192.1L485.6,193L485.2,193.1L483.4,189.9L482.8,189.7L480.9,191.4L478.9,190.5L477.6,190.4L476.9,190.8L475.4,190.7L473.9,191.9L472.6,192L469.6,190.5L468.4,191.2L467.1,191.2L466.2,190.1L463.6,189L461,189.3L460.3,189.9L460,191.6L459.2,192.8L459.1,195.4L457.2,193.7L456.3,193.7L455.4,194.6L455.5,192.6L452.6,191.9L452.5,190.5L451.1,188.6L450.7,187.3L450.9,185.8L452.5,185.7L453.5,184.7L456.9,184.4L459.1,184L459.3,182.1L460.7,180.2L460.6,173.4L464.1,172.1L471.2,166.3L479.6,160.7L483.5,162L484.9,163.6Z",473.2,178.8,"Niger"],NF:["",858,314.9,"Norfolk Island"],NG:["M456.8,211.2L456.9,206.5L456.9,204.7L457.3,202.8L458.1,201.9L459.3,200.1L459.1,199.3L459.6,198.1L459,196.4L459.1,195.4L459.2,192.8L460,191.6L460.3,189.9L461,189.3L463.6,189L466.2,190.1L467.1,191.2L468.4,191.2L469.6,190.5L472.6,192L473.9,191.9L475.4,190.7L476.9,190.8L477.6,190.4L478.9,190.5L480.9,191.4L482.8,189.7L483.4,189.9L485.2,193.1L485.6,193L486.6,194.2L486.4,194.7L486.3,195.7L484.2,197.9L483.5,199.8L483.2,201.3L482.6,202L482.2,204.1L480.8,205.3L480.4,206.7L479.9,207.9L479.7,209.1L477.9,210.1L476.5,208.9L475.5,209L474.1,210.7L473.3,210.7L472.1,213.5L471.5,215.6L468.9,216.7L467.9,216.5L466.9,217.2L464.9,217.1L463.6,215.3L462.7,213.1L460.9,211.2L459,211.3Z",470.1,201.6,"Nigeria"],NI:["M239.5,197.5L238.8,198.2L238.1,198L237.7,197.4L237,197.1L236.4,197.5L234.8,196.7L234.4,197.1L233.6,196.2L232.5,195L232,194L231,193.1L229.9,191.8L230.2,191.3L230.6,191.7L230.8,191.5L231.6,191.4L231.9,190.7L232.3,190.7L232.4,189.3L233,189.2L233.5,189.2L234.1,188.4L234.8,189L235.1,188.7L235.6,188.3L236.6,187.5L236.7,186.9L236.9,186.9L237.3,186.2L237.6,186.2L237.9,186.6L238.4,186.7L239,186.4L239.7,186.4L240.6,186L241,185.6L241.8,185.6L241.6,185.9L241.4,186.6L241.5,187.6L240.8,188.6L240.5,189.8L240.3,191.1L240.3,191.9L240.3,193.2L239.9,193.5L239.5,194.7L239.7,195.5L239.1,196.3L239.1,197.1Z",236.5,191.9,"Nicaragua"],NL:["M465,73.4L465.4,74.4L465,76.9L464.4,78L463.1,78L463.6,80.9L462.4,80.3L460.9,79L458.9,79.6L457.3,79.4L458.4,78.6L460.2,74.5L463.2,73.3Z",462,76.8,"Netherlands"],NO:["M476,7.6L476.6,6.9L479.1,6.8L481.4,7.6L487.4,9.1L483.2,10L482.5,11.6L481,12L480.4,13.8L478.3,13.9L474.3,12.6L475.8,11.8L473.1,11.1L469.5,9.3L468,7.7L472.5,6.9L473.6,7.6ZM509.5,31L506.4,32L504.9,32.3L505.4,30.5L502.8,29.5L500,30.4L499.3,32.2L497.7,33.3L495.5,32.7L493,32.8L490.7,31.5L489.7,32.2L488.5,32.3L488.4,33.9L484.7,33.5L484.4,34.9L482.5,34.9L481.4,36.7L479.8,39.5L477,43.1L477.8,44L477.2,45L475.2,44.9L474.1,47.4L474.5,50.9L475.9,52.2L475.5,55.3L473.9,57.2L473.1,58.7L471.5,57.1L467.6,60.2L464.8,60.8L461.9,59.4L461,56.5L460.2,50.4L462,48.7L467.2,46.5L471.1,43.9L474.4,40.3L478.7,35.4L481.7,33.5L486.6,30.4L490.6,29.3L493.8,29.4L496.3,27.4L499.8,27.5L503.1,27L509.4,28.8L507.1,29.5ZM496.9,6.8L494.6,7.9L489.7,8.2L484.5,7.8L484.1,7.3L481.7,7.2L479.6,6.3L484.7,5.7L487.3,6.2L488.9,5.6L493.3,6.1ZM493.4,11.5L489.7,12.4L486.5,11.9L487.6,11.3L486.4,10.6L489.9,10.2L490.8,11Z",477.2,44.6,"Norway"],NP:["M664.8,147.7L664.9,149L665.5,150.9L665.5,152L663.5,152.1L660.4,151.4L658.4,151.1L656.8,149.6L653.3,149.2L649.8,147.6L647.3,146.1L644.7,145L645.1,142.3L646.4,140.9L647.2,140.2L649.3,141.1L652.2,143.1L653.6,143.5L654.7,144.9L656.8,145.5L659,146.8L661.9,147.4Z",654.6,146.7,"Nepal"],NR:["",872.4,231.1,"Nauru"],NU:["",27.4,285.4,"Niue"],NZ:["M862.8,347.3L860.9,348.9L858.5,350.9L855.9,352L856,351.3L855.3,350.8L858.2,348.4L858.4,346.8L856.6,345.7L857.3,344.6L859.6,343.6L861.3,341.3L862.3,339.4L862.4,337.4L862.8,336.9L862.3,335.7L861.8,333.1L861.9,331L862.9,330.8L863.4,332.4L864.8,333.2L864.1,335.8L864.1,338.9L865.2,336.9L865.9,337.7L865,339.9L866.3,340.9L867.8,341.1L869.8,340L870.8,340.3L868.7,342.9L866.9,344.7L865.2,344.6L864,345.5L863.5,346.7ZM839.5,357.4L842.5,355.9L844.9,354.4L847.3,352.2L848.6,351.5L850,349.9L852.5,348.5L852.2,349.8L852,351L854.4,349.8L854.3,351L853.5,352.3L851.8,353.6L848.8,355.7L846.9,356.9L846.8,358.3L845,358.3L842.3,359.4L840.4,361.3L837.1,364.2L834.4,365.5L832.6,366.4L830.6,366.3L829.8,365.3L827.5,365.1L827.9,364.1L830.5,361.9L835.3,359.1L837.2,358.6Z",840.7,358.6,"New Zealand"],OM:["M586.3,163L586.3,161.8L586.8,160.6L586.7,159.4L587.8,158.8L587.3,158.4L587.3,156.4L588.5,156.4L589.9,158.4L591.4,159.5L593.2,159.9L594.7,160.4L596,162.1L596.8,163.1L597.7,163.5L597.8,164.1L597.1,165.9L596.8,166.7L595.8,167.7L595.1,169.7L594,169.5L593.5,170.2L593.3,171.7L593.7,173.7L593.5,174L592.4,174L590.9,175.1L590.8,176.6L590.3,177.2L588.7,177.2L587.8,177.9L587.9,179.1L586.8,179.9L585.4,179.6L583.8,180.6L582.7,180.8L581.7,178.7L579.4,173.9L586.6,170.9L587.7,165ZM587.9,154.1L587.3,153.1L587.9,152.1L588.3,152.3L588.2,153.6Z",589.1,169.2,"Oman"],PA:["M254.9,204.2L254.6,204.6L255.1,206.3L254.6,207.2L253.8,207L253.4,208.4L252.6,207.6L252.1,206L252.8,205.2L252.2,205L251.8,204L250.5,203.2L249.4,203.4L248.9,204.4L247.8,205.2L247.2,205.3L247,205.9L248.1,207.5L247.4,207.9L247,208.3L245.8,208.4L245.5,206.7L245.1,207.2L244.3,207L243.8,205.8L242.8,205.6L242.2,205.3L241.1,205.3L241,205.9L240.7,205.5L240.9,204.9L241.1,204.3L241.1,203.8L241.5,203.4L241,203L241,201.8L242,201.6L242.8,202.6L242.8,203.2L243.8,203.4L244,203.1L244.7,203.8L245.9,203.6L247,202.9L248.6,202.3L249.5,201.4L250.9,201.6L250.8,201.9L252.2,202L253.3,202.5L254,203.4Z",248,204.6,"Panama"],PE:["M273.3,242.2L271,242L270.7,242.5L268.6,243L265.8,245L265.7,246.4L265,247.4L265.4,249L263.9,249.8L263.9,251.1L263.3,251.6L264.4,254.2L265.9,256L265.5,257.3L267.2,257.5L268.2,259L270.4,259.1L272.4,257.4L272.5,261.8L273.6,262.2L275,261.7L277.5,266.4L277,267.4L277.1,269.4L277.2,271.9L276.4,273.4L276.9,274.5L276.4,275.5L277.7,277.9L276.4,281.1L275.9,282.6L274.7,283.4L272,281.7L271.7,280.5L266.5,277.5L261.7,274.3L259.6,272.5L258.3,270.1L258.7,269.2L256.2,265.4L253.4,260L250.7,254.1L249.6,252.8L248.7,250.6L246.6,248.7L244.8,247.5L245.5,246.2L244.2,243.4L244.9,241.4L246.9,239.5L247.2,240.8L246.5,241.5L246.6,242.5L247.7,242.3L248.7,242.6L249.8,244.1L251.2,242.9L251.6,240.9L253.1,238.4L256.1,237.2L258.9,234.1L259.6,232.2L259.3,230L260,229.7L261.6,231.1L262.4,232.5L263.6,233.3L265.1,236.3L267,236.7L268.4,235.9L269.3,236.4L270.9,236.2L272.8,237.6L271.2,240.5L272,240.6Z",262.6,256.5,"Peru"],PF:["",77.4,281.4,"Fr. Polynesia"],PG:["M806.7,237.2L811,239.2L815.6,240.9L817.3,242.4L818.6,243.8L818.9,245.6L823,247.4L823.5,248.9L821.1,249.3L821.5,251.2L823.6,253.1L824.9,256.2L826.4,256.1L826.1,257.4L828,257.9L827.2,258.5L829.7,259.7L829.3,260.6L827.6,260.8L827.1,260L825,259.7L822.5,259.2L820.8,257.4L819.5,255.8L818.4,253.2L815.3,251.9L813.1,252.8L811.4,253.7L811.5,255.9L809.5,256.9L808.1,256.4L805.5,256.3L806.3,246.7ZM836,240.3L836.9,241.2L837.1,242.7L836.3,243.5L835.9,241.8L835.4,240.7L834.3,239.7L832.9,238.5L831.1,237.6L831.8,236.9L833.2,237.7L834,238.4L835,239.1ZM832.2,246.7L830.8,247.4L829.5,248.1L828.1,248.1L826.1,247.2L824.7,246.4L825,245.5L827.2,245.9L828.6,245.7L829.1,244.3L829.5,244.2L829.6,245.8L831.1,245.5L831.9,244.5L833.3,243.5L833.1,241.8L834.7,241.7L835.1,242.2L835,243.8L834,245.6L832.7,245.9ZM841.1,245.2L841.8,245.9L842.9,247.7L844,248.7L843.6,249.5L842.9,249.8L841.9,248.7L840.9,246.9L840.5,244.6L840.9,244.3Z",814.4,249,"Papua New Guinea"],PH:["M753.5,192.4L751.9,190.1L754.1,190.2L755.1,191.3L754.7,193.8ZM758.8,200.3L759.3,199.5L759.4,197.7L760.8,197.5L760.6,199.5L762.1,196.7L762.2,199.5L761.4,200.4L760.8,202.3L760.1,203.2L758.3,201.1ZM768.7,204.9L769.2,206.9L769.4,208.5L768.7,211.2L767.6,208.2L766.5,209.7L767.5,211.9L766.9,213.2L763.8,211.5L762.9,209.4L763.6,208L761.9,206.6L761.2,207.9L760,207.7L758.2,209.4L757.8,208.5L758.6,206L760.1,205.2L761.4,204.1L762.4,205.4L764.2,204.6L764.5,203.3L766.3,203.3L765.9,201L768.1,202.4L768.5,203.9ZM748.7,202.3L745.5,205.1L746.6,203L748.3,201.2L749.6,199.2L750.6,196.3L751.3,198.7L749.8,200.3ZM754.8,176.2L754.6,177.4L755.8,179.5L755.5,181.9L754.2,182.9L754.2,185.3L755.1,187.6L756.5,187.9L757.5,187.6L760.9,189.2L760.9,190.8L761.8,191.5L761.7,192.9L759.5,191.4L758.4,189.9L757.9,190.9L756.1,189.2L753.8,189.6L752.5,189L752.5,187.8L753.2,187L752.3,186.3L752.1,187.4L750.7,185.7L750.1,184.4L749.6,181.6L750.7,182.6L750.2,178L750.6,175.3L752.1,175.3L753.8,176.2L754.4,175.4ZM756.9,196.1L756.4,194.7L758,195.7L759.6,195.6L759.7,196.9L758.7,198.1L757.2,199L756.9,197.6ZM765.4,193.9L766.5,197.2L764.5,196.4L764.6,197.4L765.4,199.2L764.3,199.9L764,197.8L763.2,197.7L762.6,195.9L764.1,196.1L763.9,195L762.1,192.8L764.6,192.9Z",754,183.4,"Philippines"],PK:["M635.1,125.3L633.3,127.8L630.8,128.2L627,127.5L626.1,128.7L627.5,131.3L628.7,133.3L631,134.8L629.3,136.5L629.7,138.6L627.9,141.5L626.9,144.5L624.9,147.6L622.1,147.4L619.9,150.5L621.7,151.8L622.3,154.1L623.9,155.6L624.8,158.1L619.3,158.1L618,160.1L616.1,159.3L615,157.2L612.8,155L608.4,155.5L604.4,155.6L601,156L601.5,152.6L604.8,151L604.4,149.7L603.2,149.2L602.7,146.6L600.2,145.3L599,143.5L597.5,142L601.8,143.5L604.2,143L605.7,143.4L606.1,142.8L607.8,143L610.8,141.8L610.4,139.3L611.5,137.6L613.3,137.6L613.4,136.8L615.2,136.4L616.1,136.7L616.9,135.9L616.4,134.1L617.1,132.3L618.5,131.6L617.1,129.6L619.4,129.7L619.9,128.6L619.5,127.5L620.5,126.3L619.9,124.8L619,123.6L620.1,122.3L622.5,121.7L625.2,121.3L626.3,120.8L627.6,120.5L629.6,121.8L630.9,124.1Z",617.9,141.7,"Pakistan"],PL:["M500.8,72.2L501.1,73.5L501.8,74.5L501.9,75.6L500.7,76.2L501.5,77.5L501.7,78.8L503,81.2L502.9,82L501.8,82.3L500.1,84.7L500.8,86L500.3,85.8L498.1,84.7L496.5,85.1L495.4,84.8L494.2,85.4L492.9,84.4L492.1,84.8L491.9,84.6L490.8,83.2L489.1,83.1L488.8,82.2L487.3,81.9L487,82.6L485.8,82L485.9,81.2L484.2,81L483.1,80.1L482,78.3L482.1,77.3L481.5,75.8L480.6,74.8L481.2,74.1L480.6,72.7L482,71.8L485.3,70.6L487.9,69.6L490.1,70.1L490.3,70.8L492.4,70.8L495.1,71.1L499,71.1L500.2,71.4Z",492.3,77.2,"Poland"],PM:["",322.9,91.9,"St. Pierre and Miquelon"],PN:["",134.4,301.1,"Pitcairn Is."],PR:["M285,175.3L286.2,175.6L286.6,176.1L285.9,176.9L284,176.9L282.5,177L282.5,175.7L282.9,175.3Z",284.4,176.1,"Puerto Rico"],PS:["M535.3,137.1L534.2,137.5L534.3,136.7L534.9,136.3L534.2,136L534.5,134L535.4,134.4L535.6,136.2Z",534.9,135.7,"Palestine"],PT:["M429.1,106.6L430,105.8L430.9,105.4L431.4,106.8L432.8,106.8L433.2,106.5L434.6,106.6L435.2,108L434.1,108.8L434,111.1L433.6,111.5L433.5,112.9L432.5,113.1L433.4,114.9L432.7,116.8L433.5,117.7L433.1,118.5L432.2,119.6L432.4,120.6L431.4,121.3L430.2,120.9L429,121.2L429.4,118.9L429.2,117.1L428.2,116.9L427.6,115.8L427.9,113.8L428.9,112.8L429.1,111.6L429.6,109.8L429.6,108.6L429.2,107.6Z",431.2,113.2,"Portugal"],PW:["",789.7,207.6,"Palau"],PY:["M305.6,288.7L306.5,290.4L306.7,294.4L309.4,294.9L310.4,294.4L312.1,295.2L312.7,296L313.2,298.7L313.6,299.9L314.5,300L315.4,299.5L316.3,300.1L316.5,301.7L316.4,303.4L316.1,305.1L316,307.7L314.1,310L312.2,310.5L309.4,310L306.8,309.2L308.7,304.7L308.2,303.4L305.5,302.3L302.2,300.1L300.2,299.6L295.1,294.8L295.7,291.3L295.5,289.7L296.5,287.1L300.7,286.3L303,286.3L305.5,287.8Z",306,297.8,"Paraguay"],QA:["M574.9,156.9L574.5,154.8L575,153.2L575.6,152.9L576.4,153.8L576.7,155.6L576.3,157.3L575.7,157.5Z",575.6,155.3,"Qatar"],RO:["M514.2,96.1L515.3,96.6L516.3,96.2L517.4,96.7L517.5,97.4L516.5,98L515.8,97.8L515.5,101.3L514.1,101L512.4,99.9L509.7,100.6L508.7,101.3L505.3,101.2L503.5,100.7L502.6,100.9L501.8,99.7L501.4,99.2L501.9,98.7L501.3,98.4L500.6,99L499.2,98.2L498.9,97L497.5,96.3L497.1,95.4L495.8,94.3L497.6,93.7L498.8,91.8L499.7,89.8L501,89.2L501.9,88.6L503.3,88.9L504.7,89L505.9,89.7L506.6,89.2L508.2,88.9L508.7,88.3L509.6,88.3L510.3,88.6L511.1,89.4L512,90.6L513.5,92.3L513.7,93.6L513.6,94.8Z",506.6,95.1,"Romania"],RS:["M492.7,94.9L494.4,94.1L495.8,94.3L497.1,95.4L497.5,96.3L498.9,97L499.2,98.2L500.6,99L501.3,98.4L501.9,98.7L501.4,99.2L501.8,99.7L501.3,100.4L501.6,101.5L502.9,102.7L502.1,103.6L501.8,104.5L502,104.9L501.7,105.3L500.6,105.3L499.9,105.5L499.8,105.3L500,104.9L500.2,104.2L499.9,104.3L499.4,103.7L499,103.6L498.7,103.1L498.2,102.9L497.9,102.5L497.5,102.7L497.2,103.7L496.7,103.9L496.8,103.6L495.9,103L495.1,102.7L494.8,102.3L494.1,101.8L494.7,101.7L494.9,100.3L493.7,99.2L494.2,97.9L493.4,97.9L494.1,96.8L493.4,96Z",497.7,99.8,"Serbia"],RU:["M608.3,4.9L611.4,4.4L615.9,5.4L621.9,7.4L623.5,9.3L619.9,9.6L614.5,8.9L610.9,8.1L608.1,6.6L605.3,6.2ZM627.6,8.4L633.3,9.7L633.7,10.5L624.6,11.4L625,8.5L626.2,8.3ZM698.7,15.4L703.6,15.5L711.6,16.7L712.2,18.4L705.4,18.3L703,18.9L697.7,17.4L696.9,15.8ZM717.8,17.2L723.1,17.8L722.1,18.7L719,18.5L714.5,17.6L714,16.8ZM707.9,21.8L708.6,20.9L710.7,20.6L714.3,21.5L715.2,22.2L712.5,22.2L708.4,21.9ZM526.2,5.7L529.3,5.4L531.8,5.3L532.5,5.9L533.2,5.4L534.6,5.1L537.4,5.5L536.9,5.8L534.7,6.1L533.3,6.2L533.2,6.6L531.4,6.9L529.3,6.4L530,5.8ZM499,71.1L495.1,71.1L492.4,70.8L492.8,69.6L495.6,68.7L497.9,69.2L498.9,69.6L498.8,70.4ZM548.3,20.9L551.8,18.8L550.8,17.8L554.3,16.6L559.5,15.1L565.2,14.7L567.7,13.8L571,13.5L572.8,14.4L572,15.1L566.3,16.3L561.4,17.4L556.8,19.6L555.1,21.9L553.2,24.2L554.4,26.2L558.9,28.2L557.8,28.4L551.5,28.1L550.6,27L546.9,26.3L546.2,25L547.9,24.5L547.3,23.2L550.1,21.2ZM759.6,72.8L762.3,75.5L764.2,78.3L767.1,81.1L772.6,86.1L768.7,85.2L770,89.3L774,92.2L775.2,94.2L772.4,92.5L772.2,94.7L770.4,92.3L768.9,89.5L766.7,86.5L765.9,84.3L763.4,80.5L760.3,77.8L757.8,73.9L758.8,72.7L757,71.4L757.7,71ZM103.8,32.5L103.8,32.5L106.2,34.4L108.3,36.9L106.2,38.5L106.8,39.1L108.5,37.3L113.4,37.7L114.5,40L111.3,41.1L107.8,41.4L104.9,43.9L103.5,44.5L101.7,44.4L101.2,43.5L99.4,42.7L100.2,41.6L98.7,41.2L96.1,41.5L96,40.6L97.6,39.7L94.5,40.3L94,41.5L91.6,42.6L91.6,42.6L103.8,32.5ZM808.4,42.6L808.4,42.6L807.2,43.7L804.4,43.5L807.8,44.9L811.4,47.1L813.1,47.8L814.5,48.8L814.8,49.5L810.4,49L806.8,50.9L805.3,51.3L804.1,53.1L802.8,54.7L803.3,56L798.5,54.1L795.1,56.2L793.2,55.2L792.3,56.4L789.2,56L790.2,57.8L790.1,60.4L791.2,61.5L794.2,62.1L797.5,66L795.6,66.1L796.6,68.4L798.6,69.6L796,71L797.8,74.2L795.1,74.9L796.7,77.7L795.5,80.4L793.2,78.4L789.2,74.3L783,68.2L780.8,64.4L781.2,62.7L780.2,61.5L782.9,60.9L783.6,57.5L784.6,54.7L786.2,52.6L784.1,48.9L781.9,49.1L782.8,51.3L780.4,54.2L775.6,50.9L771.2,51.8L770.1,56.3L773.4,57.9L769.3,58.6L766.3,58.9L764.8,57L761.2,56.6L759.8,57.9L753,57.4L746.8,58.2L744.2,63.5L740.8,70L744.4,70.3L746.7,72.1L749.2,72.7L749.6,71.3L752.1,71.5L757.5,74.5L759.2,76.9L759.4,79.7L761.5,83.1L763.4,87.6L762.5,91.8L762.9,93.8L761.7,97.1L760.5,100.4L759.9,102.2L757.7,103.9L756.3,103.9L754.1,102.5L752.1,104.6L752.2,105.6L752.2,105.6L751.6,105.1L750.9,103.6L752,103.5L750.6,100.1L748.7,97.6L750.1,96.6L753.2,97.1L753.1,94.3L752.1,91.2L752.4,90.1L752,87.5L748.8,88.4L747.6,89.5L744.1,89.5L741.7,86.8L737.8,84.8L733.4,83.9L731,81.1L729.1,79.4L727.6,78.2L724.5,75.4L721.9,74.3L718.2,73.5L715.3,73.6L712.9,74.1L712,75.5L713.6,76.1L714.5,77.7L713.8,78.6L713.5,81.6L714.3,82.8L712.1,84.6L708.9,83.5L706.3,83.8L704.7,82.8L703.2,82.5L701,84.5L698.3,85L696.6,85.7L693.6,85.2L691.5,85.2L689.5,83.8L686.6,82.4L684.2,82.1L681.6,82.4L679.7,83L676,81.8L674.6,79.7L671.6,78.9L669.5,78.6L666.5,77.4L665.6,80.4L667.2,82L666,84L662.5,83.3L660.2,83.2L658.1,81.8L655.8,81.8L653.5,80.9L650.7,82.3L647.5,84.7L645.4,85.2L644.6,85.4L642.7,83.7L640,84.1L638.6,82.9L636.8,82.3L635.1,80.7L633.7,80.2L630.8,80.9L627.1,79.3L626.5,80.8L618.9,73.6L615.3,71.5L615.7,70.6L611.3,73.3L609.3,73.4L608.9,71.9L605.8,70.9L603.8,71.6L602,68.8L598,68.2L596.4,69.3L591.4,70.3L590.6,71L582.8,72L582.1,72.9L584.3,74.8L582.4,75.6L583.1,76.3L581.4,77.7L585.5,79.6L585.3,81L582.2,80.8L581.8,81.7L578.6,80.2L575.1,80.3L573.1,81.5L570.2,80.3L564.8,78.4L561.4,78.4L557.6,81.5L557.8,83.6L555.1,81.9L554.1,85L554.8,85.6L554,87.8L556.3,89.7L557.9,89.6L559.8,91.5L559.9,93L561.1,93.5L560.4,95.2L558.3,95.7L556.6,98.7L559.2,101.4L559.3,103.4L562.5,106.8L561.3,108L561,108.7L560,108.5L558.1,106.7L557.4,106.6L555.8,106L554.9,104.8L552.7,104.2L551.3,104.6L550.9,104.1L547.5,102.7L544,102.2L542,101.7L541.8,102.1L538.5,99.6L535.7,98.5L533.5,96.8L535.1,96.4L536.6,93.9L535.1,92.8L538.3,91.6L538.1,91L536.2,91.5L536,90.2L537,89.4L539.2,89.2L539.4,88.2L538.6,86.7L539.2,85.2L539.1,84.3L535.6,83.4L534.3,83.4L532.7,82.1L531.1,82.6L528.1,81.6L528.1,81L527.1,79.8L525.3,79.7L525,78.8L525.4,78.2L523.8,76.6L521.5,76.9L520.9,76.8L520.4,77.4L519.6,77.3L518.8,75.5L518.1,74.6L518.5,74.3L520.2,74.4L521,73.8L520.2,73.1L518.7,72.6L518.8,72.1L517.8,71.6L516.1,69.7L516.5,69L516.1,67.7L513.9,67.1L512.8,67.4L512.4,66.7L510,66L509.1,64.4L508.7,63.1L507.6,62.4L508.4,61.6L507.4,59.1L508.6,57.5L508.2,57L510.3,55.6L507.9,54.3L511.7,50.9L513.4,49.4L513.9,48.1L510.5,46.3L511,44.6L508.8,42.7L509.8,40.5L506.9,37.6L508.3,35.7L505,34L504.9,32.3L506.4,32L509.5,31L511.3,30.2L514.8,31.7L520.2,32.3L528.2,35.1L530,36.3L530.6,38L528.8,39.3L525.8,40L516.5,38L515.2,38.4L518.8,40.2L519.2,41.4L519.9,44L522.7,44.8L524.4,45.5L524.4,44.2L522.9,43.1L523.9,42.2L529.1,43.8L530.7,43.1L528.8,41.3L532.8,38.8L534.6,38.9L536.7,39.8L537.3,38L535.3,36.5L535.8,35L533.9,33.5L539.5,34.3L541.1,35.7L538.7,36L539.2,37.4L541,38.3L543.8,37.7L543.8,36.1L547.4,34.9L553.4,32.8L554.9,32.9L553.6,34.4L556.1,34.7L557.1,33.8L560.7,33.7L563.2,32.7L566,34.2L567.5,32.6L564.9,31.1L565.5,30.3L571.5,31.1L574.5,31.8L582.8,34.7L583.5,33.4L580.9,32.1L580.6,31.5L578.1,31.3L578.2,30.1L576.3,28.2L575.8,27.4L578.2,25.2L578.3,23L579.4,22.6L584.7,23.2L585.8,24.5L585.1,26.5L586.6,27.3L588.2,29L589.5,32.4L592.4,33.9L592.4,35.6L590.3,39.2L592.8,39.5L593.1,38.6L594.9,38L594.8,36.7L595.9,35.5L594,34.1L594.1,32.4L591.9,32.2L590.7,30.9L590.9,28.4L587.4,26.4L589.8,24.8L588.4,23.1L589.3,23L591.1,24.3L591.6,26.7L593.9,27.1L592,25.4L594.6,24.4L598.4,24.3L602.7,25.7L599.8,23.7L598.1,21.1L600.9,20.7L605.4,20.8L609.2,20.5L606.9,19.2L607.9,17.7L609.9,17.6L612.6,16.5L617.1,16.2L617.2,15.6L621.7,15.3L623.6,15.9L626.6,14.7L629.9,14.7L629.6,13.7L630.4,12.8L633.7,11.9L637.4,12.6L635.5,13.1L639.9,13.5L641.4,14.6L642.5,14L647.7,14.1L652.9,15.2L655.1,16L655.8,17.2L654.5,17.9L650.9,19.2L650.1,19.9L652.7,20.2L655.9,20.8L657.1,20.4L659.4,21.9L659.7,21.3L662.3,20.9L668.6,21.3L670,22.4L678.1,22.7L676.5,20.9L680.8,21.3L683.7,21.3L687.9,22.6L690.3,24.1L690.2,25.1L694.3,27L698.3,28L697.6,25.5L701.7,26.6L704.2,25.9L708.6,26.6L709.3,26L712.7,26.3L709,24.1L710.4,23L728.9,24.6L732.1,26L739.1,27.9L746.2,27.4L750.4,27.8L753.2,28.8L755,30.6L758.2,31.3L760.2,30.8L763.5,30.8L767.7,31.2L771,31L776.9,33.2L778.4,32.4L774.9,30.8L774.4,29.7L781.3,30.4L785.1,30.2L792.1,31.4L796.2,32.5L808.4,42.6ZM790.2,27.9L788.3,28L787,27.3L788,26.2L790.2,27.9ZM112,26.2L112,26.2L112,26.2L112.3,26.1L113.9,26.1L115.7,26.8L115.1,27.2L112.4,27.8L109.8,27.9L109.8,27.9L112,26.2ZM525.8,94.7L526.3,94L528,94.6L528.8,94.7L529.1,95.3L529.5,95.4L529.6,95.6L530.8,96.3L533.1,96.2L532.8,97.2L530.3,97.7L527.5,99.4L526.1,98.8L526.5,97.4L523.8,96.6L524.2,96L526.2,95.1Z",646.8,53.4,"Russia"],RW:["M527,232.9L528,234.5L527.8,236.3L527.1,236.6L525.7,236.5L525,238.1L523.4,237.9L523.7,236.3L524,236.1L524.1,234.3L524.8,233.5L525.5,233.8Z",525.7,235.5,"Rwanda"],SA:["M534.8,143.4L537.6,143.8L538.6,142.9L539,141.9L540.8,141.5L541.1,140.5L541.9,140L539.2,137L543.9,135.5L544.3,135.1L547.3,135.9L551.1,138L558.6,143.9L563.1,144.1L565.3,144.4L566.1,145.8L567.8,145.7L569,148.3L570.3,149L570.8,150L572.6,151.2L572.9,152.4L572.8,153.4L573.2,154.4L574,155.2L574.4,156.2L574.9,156.9L575.7,157.5L576.3,157.3L576.9,158.4L577.1,159.1L578.3,162.1L585.9,163.6L586.3,163L587.7,165L586.6,170.9L579.4,173.9L572.3,175L570,176.3L568.5,179.4L567.3,179.9L566.6,178.9L565.7,179.1L563.3,178.8L562.8,178.5L559.9,178.5L559.3,178.8L558.2,178L557.6,179.5L557.9,180.7L556.9,181.7L556.5,180.4L555.7,179.5L555.4,178.4L554.1,177.3L552.6,174.8L551.8,172.4L549.9,170.4L548.8,169.9L546.9,167.1L546.5,165.1L546.5,163.3L544.8,160.1L543.6,158.9L542.2,158.3L541.3,156.6L541.4,156L540.6,154.4L539.8,153.8L538.7,151.6L537,149.2L535.6,147.2L534.4,147.2L534.6,145.6L534.6,144.5Z",559.6,158.9,"Saudi Arabia"],SB:["M858.1,260.3L858.7,261.3L856.9,261.3L856.2,259.5L857.6,260.2ZM857.4,257.7L856.9,258.2L855.4,255.7L855,253.9L855.9,253.9L856.5,256.3ZM855.2,258.5L854.2,258.6L852.7,258.3L852.2,257.8L852.5,256.6L854.1,257.1L854.9,257.7ZM852.8,253.1L853.2,254L853.3,254.6L851.4,253.3L850.2,252.3L849.3,251.3L849.7,251L850.8,251.7ZM846.7,250.1L847.6,251.1L847.1,251.3L846.1,250.6L845.1,249.4L845.3,248.9Z",851.4,252.7,"Solomon Is."],SC:["",590.2,243.2,"Seychelles"],SD:["M512,205.5L510,204.2L509.1,203.4L509,202.4L509.3,201.2L509.3,200L507.8,198.2L507.5,196.9L507.5,196.2L506.6,195.4L506.5,193.7L506,192.5L505.1,192.7L505.3,191.6L506,190.4L505.6,189.2L506.4,188.3L505.9,187.6L506.5,185.8L507.6,183.6L509.8,183.8L509.2,172.2L509.2,170.9L512.1,170.9L511.8,165L521.8,165L531.4,165L541.2,165L542.2,167.9L541.6,168.5L542.2,171.5L543.3,175L544.3,175.7L545.7,176.8L544.6,178.5L542.7,179L542,179.9L541.9,181.8L541,186.1L541.3,187.3L541,189.8L540.1,192.7L538.6,194.2L537.6,196.4L537.4,197.6L536.2,198.4L535.6,201.5L535.7,204.1L535.6,201.9L535.2,201.8L535.2,200.3L534.9,199.3L533.6,198.2L533.2,196.1L533.5,193.9L532.3,193.7L532.1,194.4L530.6,194.5L531.3,195.4L531.5,197.1L530.2,198.7L529,200.8L527.7,201.1L525.5,199.4L524.6,200L524.4,200.9L523.1,201.5L523,202.1L520.5,202.1L520.1,201.5L518.3,201.4L517.4,201.9L516.7,201.6L515.4,199.9L514.9,199.1L513.1,199.5L512.5,200.8L511.9,203.5L511,204L510.2,204.3Z",524.6,182.7,"Sudan"],SE:["M473.1,58.7L473.9,57.2L475.5,55.3L475.9,52.2L474.5,50.9L474.1,47.4L475.2,44.9L477.2,45L477.8,44L477,43.1L479.8,39.5L481.4,36.7L482.5,34.9L484.4,34.9L484.7,33.5L488.4,33.9L488.5,32.3L489.7,32.2L492.4,33.4L495.7,35.1L496.4,39L497.2,40L493.9,40.7L492.2,42.5L492.8,44L489.8,46.1L486.2,48.4L485.1,52.1L486.8,53.9L488.9,55.4L487.3,58.4L485.2,59.1L484.8,63.6L483.9,66.2L481.2,65.9L480.2,68.1L477.7,68.2L476.9,65.6L474.9,62.5Z",483.3,48.8,"Sweden"],SG:["",712.7,225.6,"Singapore"],SH:["",435.7,276.3,"Saint Helena"],SI:["M481.2,93.2L483.1,93.4L484.2,92.7L486.2,92.7L486.6,92.2L487,92.2L487.5,93.2L485.7,94L485.6,95.1L484.8,95.4L484.9,96.2L484,96.2L483.2,95.7L482.8,96.2L481.2,96.1L481.7,95.8L481.1,94.6Z",483.8,94.3,"Slovenia"],SK:["M500.3,85.8L499.7,86.5L499.4,87.7L499,88L496.5,87.1L495.8,87.3L495.3,88L494.3,88.3L494,88.1L493,88.6L492.1,88.7L492,89.2L490.1,89.6L489.3,89.3L488.1,88.6L487.8,87.6L487.9,87.2L488.2,86.6L489.2,86.6L489.9,86.3L489.9,86.1L490.4,85.9L490.5,85.3L491,85.2L491.3,84.6L491.9,84.6L492.1,84.8L492.9,84.4L494.2,85.4L495.4,84.8L496.5,85.1L498.1,84.7Z",493.6,86.8,"Slovakia"],SL:["M416.6,203.5L418,202.2L418.3,201.4L418.7,200.8L419.4,200.7L420,200.2L422,200.2L422.7,201.2L423.2,202.4L423.1,203.3L423.5,204.1L423.5,205.1L424.2,205L423,206.3L421.9,207.9L421.7,208.8L421.1,209.7L420.4,209.5L418.6,208.3L417.3,206.7L416.9,205.7Z",420.3,204.6,"Sierra Leone"],SM:["",478.6,100.6,"San Marino"],SN:["M408.1,189.7L407.1,187.5L405.9,186.4L407,185.9L408.2,183.8L408.8,182.3L409.7,181.3L411,181.6L412.2,181L413.6,180.9L414.8,181.8L416.4,182.6L417.9,184.7L419.5,186.7L419.6,188.6L420.1,190.3L421,191.1L421.2,192.2L421.1,193.1L420.7,193.3L419.3,193.1L419.2,193.4L418.6,193.5L416.8,192.7L415.6,192.7L411,192.6L410.3,192.9L409.4,192.8L408.1,193.3L407.7,191L410,191.1L410.6,190.7L411.1,190.7L412,190L413.1,190.6L414.2,190.7L415.3,190L414.8,189.2L413.9,189.7L413.2,189.6L412.2,188.9L411.4,189L410.8,189.7Z",413.6,187.5,"Senegal"],SO:["M555.2,234.5L553.7,232.1L553.7,221.4L555.8,218.1L556.5,217.2L558.1,217.1L560.4,215.1L563.6,214.9L570.6,206.1L572.2,203.7L573.3,201.9L573.3,200.4L573.1,197.4L573.1,196.2L573.1,196.2L573.9,196.1L575.1,195.7L576.4,195.4L577.5,194.4L578.5,194.4L578.6,195.2L578.4,196.9L578.5,198.4L578,199.5L577.4,202.6L576.3,205.9L574.9,209.7L572.8,213.9L570.7,217.2L567.8,221.2L565.3,223.6L561.5,226.5L559.2,228.7L556.4,232.3L555.8,233.8Z",565.5,215.7,"Somalia"],SR:["M312.1,222.8L310.6,222.2L309.4,222.5L308.4,222.2L308.1,223.1L308.6,223.7L308.3,224.3L307,224L305.4,221.5L305.1,219.8L304.3,219.8L303.2,217.7L303.7,216.2L303.6,215.5L305.2,214.7L305.6,212.1L308.6,212.7L308.9,212.1L311,211.9L313.7,212.7L312.3,215.2L312.5,217.2L313.4,219L313,220.2L312.7,221.6Z",308.6,217.5,"Suriname"],SS:["M528,219.3L525.7,217.4L525.1,216.1L523.7,216.7L522.6,216.5L521.9,217L520.7,216.7L519.2,214.3L518.8,213.3L516.9,212.2L516.2,210.4L515.1,209.1L513.4,207.6L513.4,206.7L512,205.5L510.2,204.3L511,204L511.9,203.5L512.5,200.8L513.1,199.5L514.9,199.1L515.4,199.9L516.7,201.6L517.4,201.9L518.3,201.4L520.1,201.5L520.5,202.1L523,202.1L523.1,201.5L524.4,200.9L524.6,200L525.5,199.4L527.7,201.1L529,200.8L530.2,198.7L531.5,197.1L531.3,195.4L530.6,194.5L532.1,194.4L532.3,193.7L533.5,193.9L533.2,196.1L533.6,198.2L534.9,199.3L535.2,200.3L535.2,201.8L535.6,201.9L535.7,204.1L535.3,205L534,205.1L533.2,206.8L534.7,207L536,208.4L536.5,209.6L537.6,210.3L539.2,213.5L537.5,215.4L536,217.1L534.4,218.5L532.7,218.5L530.6,219.2L529,218.5Z",526.2,208.2,"S. Sudan"],ST:["",466.7,228.9,"São Tomé and Principe"],SV:["M226.1,187.3L226.8,187.6L227.3,188.1L228,188.6L228,189L229.2,188.7L229.7,188.9L230,189.2L229.7,190.4L229.4,191.1L227.9,191L227,190.7L226,190.1L224.7,190L224,189.3L224.1,188.9L225.1,188.2L225.6,187.8L225.5,187.5Z",227.1,189.4,"El Salvador"],SX:["",292.9,176.7,"Sint Maarten"],SY:["M535.8,133.5L535.7,133.5L536,133L535.8,131.8L536.3,130.2L537.5,129.1L536.9,127.9L535.9,127.8L535.4,125.5L535.8,124.3L536.4,123.7L537,123L536.9,121.4L537.7,122L540.3,121.1L541.6,121.7L543.5,121.7L546.1,120.6L547.4,120.6L550,120.2L549,122L547.8,122.7L548.3,124.9L547.9,128.4L542.9,131.5L538.6,134.6Z",541.8,126.7,"Syria"],SZ:["M528.4,308.1L527.8,309.4L526.4,309.7L525,308.1L525.1,307.1L525.8,306L526.1,305.1L526.8,304.9L528,305.4L528.3,306.8Z",526.8,307.3,"eSwatini"],TC:["",272.5,165.6,"Turks and Caicos Is."],TD:["M509.2,172.2L509.8,183.8L507.6,183.6L506.5,185.8L505.9,187.6L506.4,188.3L505.6,189.2L506,190.4L505.3,191.6L505.1,192.7L506,192.5L506.5,193.7L506.6,195.4L507.5,196.2L507.5,196.9L505.9,197.4L504.7,198.6L502.9,201.8L500.6,203.2L498.1,203L497.4,203.3L497.7,204.3L496.4,205.3L495.3,206.5L492.2,207.6L491.5,206.9L491.1,206.9L490.6,207.6L488.6,207.8L489,207.1L488.1,205L487.8,203.8L486.7,203.3L485.2,201.6L485.7,200.2L486.8,200.5L487.6,200.3L489,200.3L487.6,197.7L487.6,195.7L487.4,193.8L486.4,191.9L486.6,190.5L485,190.5L485,188.6L483.9,187.5L485,183.6L488.1,180.8L488.1,177L489,171.1L489.5,169.8L488.4,168.8L488.3,167.8L487.4,167.1L486.7,162.5L489.1,160.9L499.1,166.5Z",496.5,184.7,"Chad"],TF:["M604.1,372L605.2,372.9L607.2,373.3L607.1,373.8L606.1,375.1L602.6,375.3L603,373.8L603.7,372.6Z",604.8,374,"Fr. S. Antarctic Lands"],TG:["M452.3,197.4L451.9,198.9L452.7,199.8L453.6,200.8L453.7,202.2L454.2,202.8L454.1,209.6L454.7,211.6L452.7,212.2L452.1,211.2L451.4,209.3L451.2,207.9L451.8,205.2L451.2,204.2L450.9,201.9L450.9,199.7L449.9,198.2L450.1,197.3Z",452.5,204.9,"Togo"],TH:["M713.7,187.8L711.3,187.3L708.2,187.9L706.8,190.3L707.8,193.9L705.4,192.5L703.3,192.6L703.4,190.3L701.2,190.3L701.3,193.5L700.3,197.8L699.7,200.4L700.1,202.5L701.7,202.6L702.9,205.3L703.6,207.8L705.1,209.5L706.6,209.8L708,211.4L707.2,212.6L705.6,212.9L705.3,211.4L703.2,210.1L702.8,210.6L701.7,209.5L701.2,208.1L699.8,206.4L698.4,205L698.1,206.8L697.6,205.1L697.7,203.3L698.2,200.5L699.2,197.5L700.3,194.7L699.1,192.1L699,190.7L698.5,189.1L696.6,186.7L695.8,185.3L696.6,184.7L697.2,182.2L695.9,180.2L694.1,178.1L692.5,175.5L693.5,175L694.1,171.8L695.8,171.7L697.1,170.4L698.4,169.7L699.6,170.6L700,172.4L701.7,172.5L701.6,175.6L702.1,178.2L704.4,176.5L705.3,177L706.7,176.9L707.1,175.9L709,176.1L711.2,178.5L711.8,181.4L714.2,183.9L714.4,186.4Z",702.8,185.6,"Thailand"],TJ:["M610.2,120.4L610.9,117.5L609.9,115.3L608,114.6L608.3,113.3L610.3,113.4L611,111.8L611.3,109.9L614.2,109.3L614.1,110.6L614.6,111.4L615.6,111.3L615,112.2L612.3,111.8L612.5,113.4L615,113.2L618.1,114.2L622.4,113.7L623.7,116.4L624.4,116.1L626,116.8L626.2,117.9L626.9,119.6L624.5,119.6L622.8,119.4L621.7,120.7L620.7,121L620,121.6L618.8,120.7L618.5,118.2L617.7,118.1L617.8,117.2L616.4,116.5L615.6,117.5L615.6,118.7L615.3,119.1L613.9,119.1L613.5,120.4L612.5,119.8L611,120.8Z",616.8,116.2,"Tajikistan"],TL:["M765.1,255.6L765.4,254.9L767.6,254.3L769.4,254.2L770.2,253.8L771.2,254.2L770.2,255L767.4,256.2L765.2,257.1L765.3,256.2Z",767.6,255.2,"Timor-Leste"],TM:["M571.6,106.9L572.4,105.9L574.9,105.3L576.6,106.1L578.7,108.4L579.9,108.2L582.5,108.2L581.8,106.7L583.6,105.7L585.1,104L588.6,105.6L589.4,107.9L590.4,108.5L592.9,108.4L593.7,108.9L595.6,111.9L598.7,113.9L600.5,115.3L603.3,116.7L606.7,118L607,119.8L606.3,119.7L605,118.9L604.8,120L603,120.5L603,122.9L601.8,123.8L600,124.2L599.8,125.5L598.1,125.9L595.4,124.8L594.8,122.3L593,122.2L589.8,119.6L587.8,119.3L584.9,117.8L583.2,117.6L582.3,118.1L580.7,118L579.3,119.7L577.4,120.3L576.5,118.2L576.3,115.1L574.3,114.1L574.6,112.1L573,112L573,109.5L575.4,110.2L577.2,109.3L575.2,107.5L574.2,105.9L572.5,106.6L572.7,108.7Z",589,114.8,"Turkmenistan"],TN:["M472.9,140.6L471.8,135.3L470.3,134.1L470.2,133.4L468.2,131.6L468,129.4L469.4,127.7L469.9,125.3L469.5,122.5L469.9,121L472.4,119.8L474.1,120.2L474.1,121.7L476.1,120.6L476.2,121.1L475.1,122.6L475.1,123.9L476,124.7L475.8,127.2L474.2,128.7L474.7,130.3L476,130.4L476.6,131.8L477.5,132.2L477.5,134.5L476.3,135.3L475.6,136.3L474,137.4L474.3,138.6L474.1,139.9Z",472.8,129.2,"Tunisia"],TO:["",15.9,291.7,"Tonga"],TR:["M555.8,120.4L554.7,120.9L553.8,120.1L551,119.7L550,120.2L547.4,120.6L546.1,120.6L543.5,121.7L541.6,121.7L540.3,121.1L537.7,122L536.9,121.4L537,123L536.4,123.7L535.8,124.3L534.8,123L535.6,121.9L534.2,122.1L532.1,121.5L530.7,123.1L527.1,123.5L525,121.9L522.5,121.8L522,123L520.4,123.4L518,121.8L515.4,121.9L513.8,118.9L511.9,117.3L512.8,115L511.2,113.6L513.6,110.8L517.1,110.7L517.9,108.5L522.3,108.9L524.9,107L527.5,106.2L531.3,106.1L535.6,108.2L539.1,109.3L541.8,108.8L543.8,109.1L546.3,107.6L548.8,107.4L551.2,108.9L551.8,109.9L551.8,111.3L553.6,112.1L554.7,112.9L553.2,113.7L554.5,117.1L554.1,118ZM510.5,106.7L512.7,105.8L514.8,106.2L515.1,107.3L517.3,108.3L516.9,109L514.2,109.1L513.3,110L511.5,111.6L510.6,110.3L510.6,109.7L511.1,109.3L511.7,107.5Z",533,115.1,"Turkey"],TT:["M294.8,198.1L296.2,197.7L296.7,197.8L296.5,200L294.4,200.3L294,200L294.8,199.2Z",295.6,199,"Trinidad and Tobago"],TW:["M749.5,158L749.1,162.7L748.6,165.1L746.8,162.6L746,160.5L746.7,157.6L748.2,155.3L749.5,156.2Z",748,159.9,"Taiwan"],TZ:["M535.8,232.4L536.2,232.7L545.3,238.6L545.5,240.3L549.1,243.3L547.9,246.9L548,248.5L549.6,249.6L549.6,250.4L548.9,252.1L549,253L548.8,254.4L549.7,256.3L550.6,259.2L551.5,259.8L549.4,261.5L546.7,262.6L545.2,262.6L544.2,263.5L542.5,263.5L541.8,263.9L538.8,263.1L536.9,263.3L536.3,259.3L535.5,258L535,257.2L532.6,256.6L531.2,255.7L529.6,255.2L528.6,254.7L527.5,254L526.2,250.3L524.8,248.7L524.3,247L524.6,245.4L524.2,242.7L525.2,242.6L526.1,241.6L527.1,240L527.8,239.4L527.8,238.5L527.2,237.8L527.1,236.6L527.8,236.3L528,234.5L527,232.9L527.9,232.5L530.6,232.6Z",537.7,247.9,"Tanzania"],UA:["M519.6,77.3L520.4,77.4L520.9,76.8L521.5,76.9L523.8,76.6L525.4,78.2L525,78.8L525.3,79.7L527.1,79.8L528.1,81L528.1,81.6L531.1,82.6L532.7,82.1L534.3,83.4L535.6,83.4L539.1,84.3L539.2,85.2L538.6,86.7L539.4,88.2L539.2,89.2L537,89.4L536,90.2L536.2,91.5L534.4,91.7L533,92.6L530.9,92.8L529.2,93.9L529.5,95.4L529.1,95.3L528.8,94.7L528,94.6L526.3,94L525.8,94.7L525.5,94.4L521.9,93.7L521.6,92.6L519.5,93L518.9,94.5L517.4,96.7L516.3,96.2L515.3,96.6L514.2,96.1L514.7,95.8L515,94.8L515.5,93.9L515.3,93.4L515.7,93.2L516,93.5L517.4,93.6L517.9,93.4L517.5,93.1L517.6,92.7L516.7,92L516.2,90.8L515.3,90.3L515.4,89.3L514.3,88.6L513.3,88.5L511.6,87.6L510.1,87.8L509.6,88.3L508.7,88.3L508.2,88.9L506.6,89.2L505.9,89.7L504.7,89L503.3,88.9L501.9,88.6L501,89.2L500.7,88.5L499.4,87.7L499.7,86.5L500.3,85.8L500.8,86L500.1,84.7L501.8,82.3L502.9,82L503,81.2L501.7,78.8L502.7,78.6L503.8,77.9L505.5,77.8L507.8,78L510.3,78.7L512,78.8L512.9,79.2L513.7,78.7L514.3,79.3L516.3,79.2L517.2,79.5L517.1,78.1L517.7,77.5Z",519.6,85.7,"Ukraine"],UG:["M535.8,232.4L530.6,232.6L527.9,232.5L527,232.9L525.5,233.8L524.8,233.5L524.9,231.3L525.5,230.2L525.6,227.8L526.1,226.5L527.1,224.9L528.1,224.2L528.9,223.1L527.9,222.7L528,219.3L529,218.5L530.6,219.2L532.7,218.5L534.4,218.5L536,217.1L537.2,219.2L537.5,220.6L538.6,224L537.7,226.1L536.5,228.1L535.8,229.3Z",531.9,225.8,"Uganda"],US:["M176,86.1L182.4,86.1L189,86.1L191.2,86.1L198,86.1L204.6,86.1L211.3,86.1L218,86.1L225.5,86.1L233.2,86.1L237.8,86.1L238.3,85L239,84.9L238.7,86.5L239.2,87L240.7,87.2L242.8,87.6L244.6,88.5L246.6,88.1L249,88.9L249.8,88.8L252.1,88L253.8,89.1L255.6,90.2L257.1,91.1L258.5,92.1L258.4,92.8L258.8,93.1L258.6,93.4L259.2,93.5L259.7,93.2L259.6,93.8L259.9,94.3L260.5,94.3L260.7,94.7L260.3,95.2L262.2,96.5L261.8,99.1L261.4,101.7L260.2,103.4L258.6,105L257.8,106L257.7,106.3L257.8,106.7L258.4,107.2L259,107.2L262.2,105.6L264.7,105.2L268.1,103.7L268.3,103.4L268.3,102.5L268.2,102L269.3,101.5L271.6,101.5L273.7,101.5L274.8,100.4L275.1,100.1L278.2,98.1L279.3,97.5L282.8,97.5L287,97.5L287.5,96.8L288.2,96.6L289.3,96.2L290.5,94.9L291.9,92.6L294.2,90.5L294.7,91.2L296.4,90.7L297.2,91.6L296,95.5L297.1,97.1L297.2,98.1L294.4,99.5L291.8,100.5L289.1,101.3L287.4,103.1L286.9,103.7L286.4,105.3L286.8,106.8L287.7,106.9L287.8,105.8L288.3,106.4L287.9,107.3L286.2,107.8L285.1,107.7L283.3,108.2L282.2,108.4L280.8,108.5L278.7,109.3L282.2,108.8L282.8,109.3L279.3,110.2L277.8,110.2L278,109.9L277,110.7L277.7,110.8L276.6,112.9L274.3,115.2L274.4,114.4L273.9,114.3L273.3,113.5L273.4,115.1L273.8,115.6L273.6,116.7L272.6,117.9L270.7,120.2L270.5,120.1L271.7,118.1L270.8,117L271.1,114.6L270.3,115.8L270.4,117.7L268.9,117.2L270.3,118.2L269.7,121L270.4,121.2L270.4,122.2L270,125.1L268,127.3L265.3,128.2L263.4,129.9L262.1,130.1L260.7,131.2L260.1,132.2L257.1,134.1L255.4,135.5L253.9,137.2L253.1,139.3L253.1,141.4L253.4,143.9L254,146L253.8,147.2L254.3,150.7L253.9,152.7L253.6,153.8L252.7,155.6L251.9,156L250.7,155.6L250.6,154.3L249.8,153.6L248.9,151.1L248.2,148.9L248.1,147.7L248.9,145.7L248.6,144.1L247.2,141.7L246.3,141.2L243.6,142.5L243.2,142.4L242.3,141L241,140.3L238.2,140.7L236.1,140.3L234.2,140.5L233.1,141L233.4,141.8L233,143L233.4,143.6L232.9,143.9L232.1,143.5L231,144.1L229.3,144L227.8,142.4L225.6,142.8L224,142.1L222.5,142.3L220.3,143L217.6,145.2L214.8,146.5L213.2,147.9L212.3,149.2L211.9,151.2L211.7,152.6L211.9,153.6L211,153.7L209.4,153.1L207.7,152.2L207.3,150.8L207.2,148.7L206.2,147L205.7,145.3L205,143.3L203.6,142.1L201.6,142.2L199.5,144.5L197.7,143.6L196.6,142.7L196.5,141.1L196.1,139.6L195,138.3L194,137.3L193.4,136.3L189.3,136.3L188.9,137.5L187,137.5L182.2,137.5L177.3,135.5L174.1,134L174.5,133.4L171.4,133.8L168.6,134L168.7,132.5L167.7,130.8L166.7,130.4L166.7,129.6L165.4,129.4L164.8,128.7L162.7,128.4L162.3,127.9L162.6,126.3L161.4,123.3L161,119.2L161.3,118.6L160.7,117.6L159.9,115.1L160.6,112.7L160,111.1L161.6,108.7L162.7,106.2L163,104L165.2,101.3L166.8,98.6L168.4,96L169.9,92.2L170.6,89.7L170.6,88.4L171.2,87.8L173.9,88.8L173.7,91.5L174.6,90.7L175.5,88.4ZM64.2,170.7L64.6,171L64.9,171.3L65.2,172.4L65.1,172.5L64,173.2L63.1,173.6L62.6,174.1L62.1,173.7L62.4,172.9L62.2,171.8L62.4,171.5L63,171L63,170.4L63.2,170.1L63.4,170.2ZM63.2,168.7L62.9,169L62,169.2L61.8,168.6L61.6,168.4L61.6,168.2L61.9,168L62.7,168.2ZM61.7,167.5L61.5,167.8L60.2,167.7L60.5,167.3ZM59,165.9L59.1,166.1L59.6,167L59.4,167.2L59.2,167.2L58.4,167.1L58.3,166.4L58.2,166.3ZM56.1,164.4L55.9,165.1L55.5,165.4L54.9,164.9L55.1,164.6L55.5,164.4ZM106.1,54.6L107.5,54.9L106.7,55.9L105,56.3L104.1,55.8L103.6,55.1ZM127.7,61.1L128.9,61.3L129.1,62.1L126.1,63.4L123.2,64.5L122.7,63.8L123.4,62.5L126.2,61.5ZM180.7,30.7L171.7,40L158.5,54.8L160.5,54.9L161.9,55.6L162.4,56.8L162.8,58.6L166,57.1L168.8,56.2L168.8,57.6L169.4,58.7L170.4,59.9L170.2,61.9L170.1,65L172.5,66.7L171.4,68.4L169.2,69.8L168.8,68.7L167.5,67.9L168.6,65.5L167.5,63.3L168.3,60.7L166.4,60.5L163.1,60.4L161.2,59.7L159.2,56.9L157.6,56.4L154.8,55.4L151.7,55.6L148.7,54.4L147.2,53.3L144.4,53.8L143.2,55.7L141.9,55.9L139,56.4L136.4,57.3L133.6,57.9L134.7,56.3L138,53.7L140.9,52.9L141,52.2L137,53.7L134,55.5L129.3,57.4L129.6,58.7L126,60.6L122.7,61.8L119.9,62.6L118.3,63.8L113.8,65.2L112,66.5L108.5,67.7L107.2,67.5L104.6,68.2L101.6,69.2L99,70.1L94.6,70.9L94.7,70.4L98.2,69.1L101,68.3L104.6,66.8L107.5,66.5L109.5,65.3L113.9,63.7L114.8,63.1L117.2,62.2L119.4,60.1L121.9,58.5L118.8,59.4L118.5,58.9L116.5,59.9L116.4,58.5L114.9,59.5L115.4,58.1L112.3,59.2L111,59.2L112.3,57.6L113.6,56.6L113.2,55.7L110,56.2L109.5,54.9L108.7,54.3L110.2,52.8L109.7,51.7L112.1,50.1L115.2,48.7L117.3,47.3L119.1,47.1L120.1,47.6L123,46.3L124.3,46.5L126.6,45.7L127.5,44.5L126.8,44.1L129.3,43.1L128.1,43.1L125.4,43.7L124.2,44.2L123.2,43.7L120.1,44L117.8,43.3L118.1,42.3L117.2,40.8L121.2,39.7L126.9,38.5L128.5,38.5L126.9,39.8L131.1,39.7L131.3,38.1L129.9,37.1L129.9,35.9L129.3,34.8L127.5,34L130.1,32.7L133.6,32.6L137.4,31.5L139.2,30.3L142.5,29.1L144.7,28.8L149.6,27.8L151.1,27.9L155.5,26.6L157.8,27.1L157.9,28.2L159.3,27.8L162.3,27.9L161.6,28.5L164,28.9L166.2,28.6L169.4,29.4L172.8,29.6L173.9,30L176.9,29.6L179,30.3ZM104.6,45.7L105.3,46.2L106.9,45.9L107.8,46.6L109.4,46.9L108.9,47.2L106.8,47.8L105.9,47.2L105.6,46.7L103.7,46.9L103.4,46.7Z",218.8,114.1,"United States of America"],UY:["M310.5,318.3L312,318L314.8,320.3L315.7,320.2L318.4,322.1L320.6,323.7L322.2,325.7L321.4,327.1L322.3,328.8L321.6,330.6L319.1,332.3L317.3,331.7L316,332L313.6,330.7L312,330.8L310.3,329.2L310.2,327.3L310.6,326.6L310.1,323.7L310.3,320.7Z",315.6,325.9,"Uruguay"],UZ:["M579.9,108.2L577.5,97.5L582.9,95.8L583.4,96.1L587.5,98.1L589.6,99.2L592.4,101.9L595,101.4L598.9,101.2L602.2,103.3L602.7,106.2L603.9,106.3L604.9,108.6L607.9,108.7L608.9,110.1L609.7,110.1L610.2,108L612.8,106L613.9,105.5L614.7,105.7L613.3,107.6L615.2,108.7L616.7,108L619.9,109.5L617.4,111.6L615.6,111.3L614.6,111.4L614.1,110.6L614.2,109.3L611.3,109.9L611,111.8L610.3,113.4L608.3,113.3L608,114.6L609.9,115.3L610.9,117.5L610.2,120.4L608.3,119.8L607,119.8L606.7,118L603.3,116.7L600.5,115.3L598.7,113.9L595.6,111.9L593.7,108.9L592.9,108.4L590.4,108.5L589.4,107.9L588.6,105.6L585.1,104L583.6,105.7L581.8,106.7L582.5,108.2Z",596.5,107,"Uzbekistan"],VA:["",478.8,106.5,"Vatican"],VC:["",296.4,190.7,"St. Vin. and Gren."],VE:["M296.5,214.4L296.8,215.2L295.9,216.3L293,217.4L291.2,217.8L290.5,218.5L288.5,217.8L286.6,217.4L286.1,217.7L287.2,218.5L287.1,220.4L287.4,222.3L289.6,222.5L289.7,223.1L287.9,224L287.6,225.2L286.5,225.7L284.6,226.4L284.1,227.3L282.2,227.5L280.8,225.9L280,223L279.4,222L278.5,221.3L279.8,219.9L279.7,219.2L279,218.3L278.5,216.4L278.8,214.3L279.4,213.3L279.9,211.7L279,211.2L277.6,211.6L275.7,211.4L274.7,211.7L273,209.2L271.6,208.8L268.3,209.1L267.8,208.1L267.2,207.8L267.1,207.2L267.4,206.1L267.3,205L266.8,204.3L266.5,203L265.2,202.8L266,201.1L266.5,199L267.3,197.9L268.3,197L269,195.6L270.7,195.1L270.5,195.8L269,196.1L269.8,197.4L269.7,199L268.4,200.7L269.3,203L270.4,202.8L271,200.7L270.3,199.7L270.3,197.5L273.5,196.3L273.3,194.9L274.2,194L275,196L276.8,196.1L278.3,197.7L278.3,198.7L280.6,198.7L283.3,198.4L284.7,199.7L286.6,200.1L288,199.1L288.1,198.4L291.2,198.2L294.3,198.2L292.1,199.1L292.9,200.4L294.9,200.7L296.7,202.1L297,204.5L298.3,204.4L299.3,205.1L297.2,206.8L297,207.9L297.8,209L297.1,209.5L295.6,210L295.6,211.3L294.9,212.1Z",283,208.6,"Venezuela"],VG:["",289.1,175.6,"British Virgin Is."],VI:["",288.5,177.6,"U.S. Virgin Is."],VN:["M712.7,198.9L714.7,197.7L717.4,197.5L716.1,195.7L720.1,193.4L720,189.9L719.2,188L719.3,185L718.3,183L716.2,180.9L714.2,178.3L711.6,174.8L708.3,173.1L708.9,172L710.3,171.3L708.9,168.7L705.9,168.7L704.3,166L702.4,163.7L703.6,163L705.6,163L707.9,162.6L709.7,161.1L711.1,162.2L713.5,162.7L713.4,164.4L714.8,165.6L717.5,166.4L714.6,168.9L713,171.7L712.8,173.7L715.2,176.8L718.1,180.6L720.7,182.5L722.5,184.8L724.3,190.2L724.6,195.4L722.7,197.3L720,199.2L718.1,201.7L715.2,204.4L714.1,202.5L714.7,200.5Z",715.2,180.8,"Vietnam"],VU:["M868.2,276.1L869.4,277.8L868.4,278.2L867.9,276.9ZM867.2,275.5L867,274.7L867.4,272.4L868.5,273.3L868.4,275.7L867.8,275.3Z",867.8,274.2,"Vanuatu"],WF:["",3.5,271.4,"Wallis and Futuna Is."],WS:["",17.4,269.5,"Samoa"],YE:["M579.4,173.9L581.7,178.7L582.7,180.8L580.9,181.6L580.5,182.9L580.5,183.9L578.1,185.1L574.2,186.5L572.1,188.6L571,188.7L570.2,188.5L568.8,189.8L567.2,190.3L565.1,190.5L564.5,190.6L564,191.4L563.3,191.6L563,192.4L561.7,192.3L561,192.7L559.2,192.6L558.5,190.8L558.5,189.2L558,188.4L557.4,186.2L556.6,185L557.1,184.9L556.8,183.5L557.1,182.9L556.9,181.7L557.9,180.7L557.6,179.5L558.2,178L559.3,178.8L559.9,178.5L562.8,178.5L563.3,178.8L565.7,179.1L566.6,178.9L567.3,179.9L568.5,179.4L570,176.3L572.3,175Z",568.8,182.9,"Yemen"],ZA:["M489.8,313.5L491,312L491.9,312.8L492.3,314.1L493.4,314.3L494.9,314.9L496.2,314.7L498.4,313.1L498.9,302.3L499.5,302.7L500.9,305.5L500.6,307.3L501.1,308.3L502.8,308L504.1,306.7L505.3,305.8L506,304.4L507.2,303.7L508.2,304.1L509.4,304.9L511.4,305.1L513,304.4L513.3,303.5L513.8,302L515.1,301.8L515.9,300.7L516.8,298.7L519.2,296.5L522.8,294.4L523.8,294.4L524.9,294.9L525.8,294.6L527.1,294.8L528,299L528.5,301.1L527.9,304.4L528,305.4L526.8,304.9L526.1,305.1L525.8,306L525.1,307.1L525,308.1L526.4,309.7L527.8,309.4L528.4,308.1L530.3,308.1L529.5,310.2L529,312.7L528.3,314L526.5,315.5L526,315.9L524.9,317.4L524.1,318.9L522.5,321L519.6,324.1L517.7,325.9L515.8,327.2L513.2,328.3L512,328.5L511.6,329.3L510.2,328.9L509,329.4L506.4,328.9L505,329.2L504,329.1L501.5,330.2L499.4,330.7L497.8,331.8L496.7,331.9L495.8,330.8L495,330.8L494,329.5L493.9,329.9L493.6,329.1L493.7,327.4L493.1,325.4L493.9,324.8L493.9,322.6L492.5,319.8L491.4,317.3L491.3,317.3ZM520.4,314.6L519.4,313.7L518.2,314.3L516.8,315.5L515.4,317.3L517.1,319.6L518,319.3L518.5,318.4L519.9,317.9L520.3,316.9L521.2,315.5Z",510.9,314.5,"South Africa"],ZM:["M527.5,254L528.6,254.7L529.6,255.2L531.2,255.7L532.6,256.6L533.7,257.9L534.3,260.4L533.8,261.2L533.3,263.6L533.7,266L532.9,267L532,269.7L533.3,270.5L525.6,272.9L525.7,275L523.8,275.4L522.4,276.6L522,277.6L521.1,277.8L518.9,280.3L517.4,282.2L516.6,282.2L515.8,281.9L513,281.6L512.5,281.3L512.5,281.1L511.6,280.4L510,280.3L507.9,280.9L506.3,279.1L504.7,276.7L505.1,267.4L510.3,267.4L510.1,266.4L510.5,265.3L510.1,263.9L510.4,262.5L510.2,261.6L511,261.7L511.2,262.6L512.3,262.5L513.9,262.8L514.7,264.1L516.7,264.5L518.3,263.6L518.8,265.1L520.7,265.5L521.6,266.8L522.6,268.4L524.5,268.4L524.4,265.3L523.7,265.8L522,264.6L521.3,264.1L521.7,261.2L522.2,257.7L521.7,256.4L522.5,254.5L523.2,254.2L526.5,253.7Z",519.6,268.8,"Zambia"],ZW:["M527.1,294.8L525.8,294.6L524.9,294.9L523.8,294.4L522.8,294.4L521.3,293L519.4,292.6L518.7,290.7L518.8,289.7L517.7,289.4L515.1,286.1L514.3,284.4L513.9,283.9L513,281.6L515.8,281.9L516.6,282.2L517.4,282.2L518.9,280.3L521.1,277.8L522,277.6L522.4,276.6L523.8,275.4L525.7,275L525.9,276.1L528,276.1L529.1,276.7L529.6,277.4L530.8,277.6L532,278.6L531.9,282.3L531.3,284.3L531.1,286.5L531.4,287.4L531.1,289.1L530.7,289.4L529.9,291.5Z",524.1,285,"Zimbabwe"]}};var Ul=8,Hl=3,$l=640;function Zl(n,a){let e=[...n].sort(([s,l],[u,c])=>c.size-l.size||s.index-u.index).slice(0,a>1?Hl:Ul),t=s=>[...s.keys()].reduce((l,u)=>l+$e.countries[u.code][1],0)/s.size;e.sort(([,s],[,l])=>t(s)-t(l));let r=$e.width/Math.max(e.length,1),i=$e.height+46*a,o=13*a;return e.map(([s,l],u)=>{let c=r*(u+.5),d=a>1?17:24,L=s.name.length>d?`${s.name.slice(0,d-1)}…`:s.name,h=[...l].filter(([v])=>$e.countries[v.code]).map(([v,g])=>{let[,p,m]=$e.countries[v.code],b=Math.max(40,(i-m)/2);return te("path",{d:`M${p},${m}C${p},${m+b} ${c},${i-b} ${c},${i-o}`,class:"flow","stroke-width":(1.2+Math.min(g,6))*Math.sqrt(a)},te("title",{},`${s.name}, from ${v.name}: ${be(g,"claim")}`))}),f=()=>De(s);return te("g",{class:"group"},h,te("g",{tabindex:0,role:"button",class:"node","aria-label":`${s.name}, from ${[...l.keys()].map(v=>v.name).join(", ")}`,onclick:f,onkeydown:v=>(v.key==="Enter"||v.key===" ")&&(v.preventDefault(),f())},te("rect",{x:c-r/2+4,y:i-o,width:r-8,height:2*o,rx:o,class:"pill"}),te("text",{x:c,y:i+4*a,"text-anchor":"middle",class:"pill-text",style:`font-size:${11.5*a}px`,textLength:L.length*5.8*a>r-20?r-12*a:null,lengthAdjust:"spacingAndGlyphs"},L)))})}function ui(){let n=new Map,a=new Map,e=new Map;for(let d of He){if(d.kind!=="place of origin"||!d.object||!xe(d))continue;let L=d.object,h=L.code&&$e.countries[L.code],f=h?n:e;f.set(L,[...f.get(L)||[],d]),h&&d.subject.kind==="group"&&(a.has(d.subject)||a.set(d.subject,new Map),a.get(d.subject).set(L,(a.get(d.subject).get(L)||0)+1))}let t=Math.max(1,...[...n.values()].map(d=>d.length)),r=new Map;for(let[d,L]of n)r.set(d.code,[d,[...r.get(d.code)?.[1]||[],...L]]);let i=ee("map-body").clientWidth,o=i&&i<$l?$e.width/i:1,s=Object.entries($e.countries).map(([d,[L,h,f,v]])=>{let g=r.get(d),p=L?{d:L}:null,m=g?()=>De(g[0]):null,b=g?{class:"country some",style:`--heat:${.25+.75*(g[1].length/t)}`,tabindex:0,role:"button","aria-label":`${g[0].name}: ${be(g[1].length,"claim")} of origin`,onclick:m,onkeydown:x=>(x.key==="Enter"||x.key===" ")&&(x.preventDefault(),m())}:{class:"country","aria-hidden":"true"};return!p&&!g?null:p?te("path",{...b,...p},te("title",{},g?`${g[0].name}: ${be(g[1].length,"claim")}`:v)):te("circle",{...b,cx:h,cy:f,r:4.5},te("title",{},`${g[0].name}: ${be(g[1].length,"claim")}`))}),l=$e.height+(a.size?46*o+20*o:0),u=d=>[...new Set(d.map(L=>L.subject))],c=[...n,...e].sort(([d,L],[h,f])=>f.length-L.length||d.name.localeCompare(h.name,"en"));ee("map-body").replaceChildren(G("p",{class:"lead"},`${be(n.size,"country","countries")} of origin. The stronger the colour, the more claims; a line runs from a country to each group from there.`),G("div",{class:"wide map",tabindex:0,role:"region","aria-label":"Map of origins"},te("svg",{viewBox:`0 0 ${$e.width} ${l}`,role:"group","aria-label":"Countries of origin"},s,Zl(a,o))),e.size?G("p",{class:"faint"},"Not on the map: ",[...e.keys()].map(d=>d.name).join(", ")):null,G("h3",{},"By country"),G("div",{class:"wide",tabindex:0,role:"region","aria-label":"Origins by country"},G("table",{class:"rows"},G("caption",{class:"hidden-label"},"Origins by country"),G("thead",{},G("tr",{},["Country or region","Claims","People and groups"].map(d=>G("th",{scope:"col"},d)))),G("tbody",{},c.map(([d,L])=>G("tr",{},G("td",{},_e(d)),G("td",{class:"number"},L.length),G("td",{},u(L).map((h,f)=>[f?", ":"",_e(h)]))))))))}var Va=24,mn=n=>Date.parse(n.length===4?`${n}-07-01`:n.length===7?`${n}-15`:n);function Vl(n){let a=n.filter(h=>h.date&&!Number.isNaN(mn(h.date)));if(!a.length)return G("p",{class:"faint"},"No meeting has a date.");let e=a.map(h=>mn(h.date)),t=Math.min(...e),r=Math.max(...e,t+864e5*30),i=h=>20+860*(h-t)/(r-t),o=[],s=h=>{let f=0;for(;o[f]!==void 0&&h-o[f]<17;)f+=1;return o[f]=h,f},l=[...a].sort((h,f)=>mn(h.date)-mn(f.date)).map(h=>{let f=i(mn(h.date));return{meeting:h,x:f,row:s(f)}}),u=Math.max(o.length,2)*17+44,c=u-26,d=[];for(let h=new Date(t).getUTCFullYear();h<=new Date(r).getUTCFullYear()+1;h+=1)for(let f of r-t>3*365*864e5?[0]:r-t>365*864e5?[0,3,6,9]:[...Array(12).keys()]){let v=Date.UTC(h,f,1);v>=t&&v<=r&&d.push(v)}let L=h=>new Date(h).toISOString().slice(0,7);return G("div",{class:"wide",tabindex:0,role:"region","aria-label":"Timeline of meetings"},te("svg",{viewBox:`0 0 900 ${u}`,class:"timeline",role:"group","aria-label":"Meetings by date"},te("line",{x1:10,x2:890,y1:c,y2:c,class:"rule"}),d.map(h=>te("g",{},te("line",{x1:i(h),x2:i(h),y1:c,y2:c+5,class:"rule"}),te("text",{x:i(h),y:c+18,class:"axis","text-anchor":"middle"},L(h)))),l.map(({meeting:h,x:f,row:v})=>{let g=new Set(h.attendees.map(([m])=>m)).size,p=()=>De(h.entity);return te("circle",{cx:f,cy:c-12-v*17,r:Math.min(4+g*.7,8),class:`meeting ${h.status==="held"||!h.status?"held":"planned"}`,tabindex:0,role:"button","aria-label":`${h.entity.name}, ${h.stated?h.date:`reported ${h.date}`}, ${be(g,"participant")}`,onclick:p,onkeydown:m=>(m.key==="Enter"||m.key===" ")&&(m.preventDefault(),p())},te("title",{},`${h.entity.name} (${h.date})`))})))}function jl(n){let a=new Map,e=new Map;for(let o of n){let s=[...new Set(o.attendees.map(([l])=>l))];for(let l of s){e.set(l,(e.get(l)||0)+s.length-1);for(let u of s){if(l===u)continue;let c=`${l.index},${u.index}`;a.set(c,[...a.get(c)||[],o])}}}let t=[...e].filter(([,o])=>o>0).sort(([o,s],[l,u])=>u-s||o.name.localeCompare(l.name,"en")).slice(0,Va).map(([o])=>o);if(t.length<2)return G("p",{class:"faint"},"No two actors met.");let r=Xl(t,a),i=Math.max(...[...a.values()].map(o=>o.length));return[e.size>Va?G("p",{class:"faint"},`The ${Va} actors with the most encounters of ${e.size}.`):null,G("div",{class:"wide",tabindex:0,role:"region","aria-label":"Matrix of who met whom"},G("table",{class:"matrix"},G("caption",{class:"hidden-label"},"How many meetings each two actors attended"),G("thead",{},G("tr",{},G("td",{}),r.map(o=>G("th",{scope:"col"},G("span",{},o.name))))),G("tbody",{},r.map(o=>G("tr",{},G("th",{scope:"row"},_e(o)),r.map(s=>{let l=a.get(`${o.index},${s.index}`)||[];return o===s?G("td",{class:"self"}):l.length?G("td",{class:"met",style:`--heat:${.35+.65*l.length/i}`},G("button",{type:"button","aria-label":`${o.name} and ${s.name}: ${be(l.length,"meeting")}`,onclick:()=>De(l[0].entity)},l.length)):G("td",{})}))))))]}function Xl(n,a){let e=[...n],t=[e.shift()];for(;e.length;){let r=o=>t.reduce((s,l,u)=>s+(a.get(`${o.index},${l.index}`)||[]).length*(u+1)/t.length,0),i=0;e.forEach((o,s)=>{r(o)>r(e[i])&&(i=s)}),t.push(...e.splice(i,1))}return t}function ql(n){return G("div",{class:"wide",tabindex:0,role:"region","aria-label":"List of meetings"},G("table",{class:"rows"},G("caption",{class:"hidden-label"},"Meetings"),G("thead",{},G("tr",{},["Date","Meeting","Status","Participants"].map(a=>G("th",{scope:"col"},a)))),G("tbody",{},n.map(a=>G("tr",{},G("td",{class:"day"},a.stated||(a.date?`reported ${a.date}`:"–")),G("td",{},_e(a.entity)),G("td",{},a.status||"–"),G("td",{},[...new Set(a.attendees.map(([e])=>e))].map((e,t)=>[t?", ":"",_e(e)])))))))}function di(){let n=me.filter(a=>a.kind==="event").map(a=>fn(a,xe)).filter(a=>a.attendees.length).sort((a,e)=>(a.date||"9").localeCompare(e.date||"9")||a.entity.index-e.entity.index);ee("meetings-body").replaceChildren(G("p",{class:"lead"},`${be(n.length,"meeting")} with known participants. Hollow marks are planned, proposed or cancelled.`),G("h3",{},"When"),Vl(n),G("h3",{},"Who met whom"),...[jl(n)].flat().filter(Boolean),G("h3",{},"Meetings"),ql(n))}var Si=qe(Bt(),1);function nu(){let n=arguments[0];for(let a=1,e=arguments.length;a<e;a++)if(arguments[a])for(let t in arguments[a])n[t]=arguments[a][t];return n}var pe=nu;typeof Object.assign=="function"&&(pe=Object.assign);function Me(n,a,e,t){let r=n._nodes.get(a),i=null;return r&&(t==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:t==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function Te(n){return typeof n=="object"&&n!==null}function Ei(n){let a;for(a in n)return!1;return!0}function Ie(n,a,e){Object.defineProperty(n,a,{enumerable:!1,configurable:!1,writable:!0,value:e})}function Ze(n,a,e){let t={enumerable:!0,configurable:!0};typeof e=="function"?t.get=e:(t.value=e,t.writable=!1),Object.defineProperty(n,a,t)}function xi(n){return!(!Te(n)||n.attributes&&!Array.isArray(n.attributes))}function au(){let n=Math.floor(Math.random()*256)&255;return()=>n++}function rt(){let n=arguments,a=null,e=-1;return{[Symbol.iterator](){return this},next(){let t=null;do{if(a===null){if(e++,e>=n.length)return{done:!0};a=n[e][Symbol.iterator]()}if(t=a.next(),t.done){a=null;continue}break}while(!0);return t}}}function Ut(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var xn=class extends Error{constructor(a){super(),this.name="GraphError",this.message=a}},U=class n extends xn{constructor(a){super(a),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,n.prototype.constructor)}},W=class n extends xn{constructor(a){super(a),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,n.prototype.constructor)}},X=class n extends xn{constructor(a){super(a),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,n.prototype.constructor)}};function Ai(n,a){this.key=n,this.attributes=a,this.clear()}Ai.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function Ri(n,a){this.key=n,this.attributes=a,this.clear()}Ri.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function wi(n,a){this.key=n,this.attributes=a,this.clear()}wi.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Ht(n,a,e,t,r){this.key=a,this.attributes=r,this.undirected=n,this.source=e,this.target=t}Ht.prototype.attach=function(){let n="out",a="in";this.undirected&&(n=a="undirected");let e=this.source.key,t=this.target.key;this.source[n][t]=this,!(this.undirected&&e===t)&&(this.target[a][e]=this)};Ht.prototype.attachMulti=function(){let n="out",a="in",e=this.source.key,t=this.target.key;this.undirected&&(n=a="undirected");let r=this.source[n],i=r[t];if(typeof i>"u"){r[t]=this,this.undirected&&e===t||(this.target[a][e]=this);return}i.previous=this,this.next=i,r[t]=this,this.target[a][e]=this};Ht.prototype.detach=function(){let n=this.source.key,a=this.target.key,e="out",t="in";this.undirected&&(e=t="undirected"),delete this.source[e][a],delete this.target[t][n]};Ht.prototype.detachMulti=function(){let n=this.source.key,a=this.target.key,e="out",t="in";this.undirected&&(e=t="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][a],delete this.target[t][n]):(this.next.previous=void 0,this.source[e][a]=this.next,this.target[t][n]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var Di=0,Ci=1,ru=2,ki=3;function it(n,a,e,t,r,i,o){let s,l,u,c;if(t=""+t,e===Di){if(s=n._nodes.get(t),!s)throw new W(`Graph.${a}: could not find the "${t}" node in the graph.`);u=r,c=i}else if(e===ki){if(r=""+r,l=n._edges.get(r),!l)throw new W(`Graph.${a}: could not find the "${r}" edge in the graph.`);let d=l.source.key,L=l.target.key;if(t===d)s=l.target;else if(t===L)s=l.source;else throw new W(`Graph.${a}: the "${t}" node is not attached to the "${r}" edge (${d}, ${L}).`);u=i,c=o}else{if(l=n._edges.get(t),!l)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`);e===Ci?s=l.source:s=l.target,u=r,c=i}return[s,u,c]}function iu(n,a,e){n.prototype[a]=function(t,r,i){let[o,s]=it(this,a,e,t,r,i);return o.attributes[s]}}function ou(n,a,e){n.prototype[a]=function(t,r){let[i]=it(this,a,e,t,r);return i.attributes}}function su(n,a,e){n.prototype[a]=function(t,r,i){let[o,s]=it(this,a,e,t,r,i);return o.attributes.hasOwnProperty(s)}}function lu(n,a,e){n.prototype[a]=function(t,r,i,o){let[s,l,u]=it(this,a,e,t,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function uu(n,a,e){n.prototype[a]=function(t,r,i,o){let[s,l,u]=it(this,a,e,t,r,i,o);if(typeof u!="function")throw new U(`Graph.${a}: updater should be a function.`);let c=s.attributes,d=u(c[l]);return c[l]=d,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function du(n,a,e){n.prototype[a]=function(t,r,i){let[o,s]=it(this,a,e,t,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function cu(n,a,e){n.prototype[a]=function(t,r,i){let[o,s]=it(this,a,e,t,r,i);if(!Te(s))throw new U(`Graph.${a}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function Lu(n,a,e){n.prototype[a]=function(t,r,i){let[o,s]=it(this,a,e,t,r,i);if(!Te(s))throw new U(`Graph.${a}: provided attributes are not a plain object.`);return pe(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function hu(n,a,e){n.prototype[a]=function(t,r,i){let[o,s]=it(this,a,e,t,r,i);if(typeof s!="function")throw new U(`Graph.${a}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var fu=[{name:n=>`get${n}Attribute`,attacher:iu},{name:n=>`get${n}Attributes`,attacher:ou},{name:n=>`has${n}Attribute`,attacher:su},{name:n=>`set${n}Attribute`,attacher:lu},{name:n=>`update${n}Attribute`,attacher:uu},{name:n=>`remove${n}Attribute`,attacher:du},{name:n=>`replace${n}Attributes`,attacher:cu},{name:n=>`merge${n}Attributes`,attacher:Lu},{name:n=>`update${n}Attributes`,attacher:hu}];function gu(n){fu.forEach(function({name:a,attacher:e}){e(n,a("Node"),Di),e(n,a("Source"),Ci),e(n,a("Target"),ru),e(n,a("Opposite"),ki)})}function pu(n,a,e){n.prototype[a]=function(t,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+t,s=""+r;if(r=arguments[2],i=Me(this,o,s,e),!i)throw new W(`Graph.${a}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,i=this._edges.get(t),!i)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}return i.attributes[r]}}function vu(n,a,e){n.prototype[a]=function(t){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+t,o=""+arguments[1];if(r=Me(this,i,o,e),!r)throw new W(`Graph.${a}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,r=this._edges.get(t),!r)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}return r.attributes}}function mu(n,a,e){n.prototype[a]=function(t,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+t,s=""+r;if(r=arguments[2],i=Me(this,o,s,e),!i)throw new W(`Graph.${a}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,i=this._edges.get(t),!i)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function bu(n,a,e){n.prototype[a]=function(t,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+t,l=""+r;if(r=arguments[2],i=arguments[3],o=Me(this,s,l,e),!o)throw new W(`Graph.${a}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,o=this._edges.get(t),!o)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function yu(n,a,e){n.prototype[a]=function(t,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+t,l=""+r;if(r=arguments[2],i=arguments[3],o=Me(this,s,l,e),!o)throw new W(`Graph.${a}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,o=this._edges.get(t),!o)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}if(typeof i!="function")throw new U(`Graph.${a}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function xu(n,a,e){n.prototype[a]=function(t,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+t,s=""+r;if(r=arguments[2],i=Me(this,o,s,e),!i)throw new W(`Graph.${a}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,i=this._edges.get(t),!i)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function _u(n,a,e){n.prototype[a]=function(t,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+t,s=""+r;if(r=arguments[2],i=Me(this,o,s,e),!i)throw new W(`Graph.${a}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,i=this._edges.get(t),!i)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}if(!Te(r))throw new U(`Graph.${a}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function Tu(n,a,e){n.prototype[a]=function(t,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+t,s=""+r;if(r=arguments[2],i=Me(this,o,s,e),!i)throw new W(`Graph.${a}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,i=this._edges.get(t),!i)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}if(!Te(r))throw new U(`Graph.${a}: provided attributes are not a plain object.`);return pe(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function Su(n,a,e){n.prototype[a]=function(t,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new X(`Graph.${a}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new X(`Graph.${a}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+t,s=""+r;if(r=arguments[2],i=Me(this,o,s,e),!i)throw new W(`Graph.${a}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new X(`Graph.${a}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(t=""+t,i=this._edges.get(t),!i)throw new W(`Graph.${a}: could not find the "${t}" edge in the graph.`)}if(typeof r!="function")throw new U(`Graph.${a}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var Eu=[{name:n=>`get${n}Attribute`,attacher:pu},{name:n=>`get${n}Attributes`,attacher:vu},{name:n=>`has${n}Attribute`,attacher:mu},{name:n=>`set${n}Attribute`,attacher:bu},{name:n=>`update${n}Attribute`,attacher:yu},{name:n=>`remove${n}Attribute`,attacher:xu},{name:n=>`replace${n}Attributes`,attacher:_u},{name:n=>`merge${n}Attributes`,attacher:Tu},{name:n=>`update${n}Attributes`,attacher:Su}];function Au(n){Eu.forEach(function({name:a,attacher:e}){e(n,a("Edge"),"mixed"),e(n,a("DirectedEdge"),"directed"),e(n,a("UndirectedEdge"),"undirected")})}var Ru=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function wu(n,a,e,t){let r=!1;for(let i in a){if(i===t)continue;let o=a[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),n&&r)return o.key}}function Du(n,a,e,t){let r,i,o,s=!1;for(let l in a)if(l!==t){r=a[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),n&&s)return r.key;r=r.next}while(r!==void 0)}}function Xa(n,a){let e=Object.keys(n),t=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=t)return{done:!0};let o=e[i++];if(o===a){r=void 0;continue}r=n[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function Cu(n,a,e,t){let r=a[e];if(!r)return;let i=r.source,o=r.target;if(t(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&n)return r.key}function ku(n,a,e,t){let r=a[e];if(!r)return;let i=!1;do{if(i=t(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),n&&i)return r.key;r=r.next}while(r!==void 0)}function qa(n,a){let e=n[a];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let t=!1;return{[Symbol.iterator](){return this},next(){return t===!0?{done:!0}:(t=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function Pu(n,a){if(n.size===0)return[];if(a==="mixed"||a===n.type)return Array.from(n._edges.keys());let e=a==="undirected"?n.undirectedSize:n.directedSize,t=new Array(e),r=a==="undirected",i=n._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(t[o++]=l.key);return t}function Pi(n,a,e,t){if(a.size===0)return;let r=e!=="mixed"&&e!==a.type,i=e==="undirected",o,s,l=!1,u=a._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:c,attributes:d,source:L,target:h}=s;if(l=t(c,d,L.key,h.key,L.attributes,h.attributes,s.undirected),n&&l)return c}}function Fu(n,a){if(n.size===0)return Ut();let e=a!=="mixed"&&a!==n.type,t=a==="undirected",r=n._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==t))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function Ka(n,a,e,t,r,i){let o=a?Du:wu,s;if(e!=="undirected"&&(t!=="out"&&(s=o(n,r.in,i),n&&s)||t!=="in"&&(s=o(n,r.out,i,t?void 0:r.key),n&&s))||e!=="directed"&&(s=o(n,r.undirected,i),n&&s))return s}function Iu(n,a,e,t){let r=[];return Ka(!1,n,a,e,t,function(i){r.push(i)}),r}function Mu(n,a,e){let t=Ut();return n!=="undirected"&&(a!=="out"&&typeof e.in<"u"&&(t=rt(t,Xa(e.in))),a!=="in"&&typeof e.out<"u"&&(t=rt(t,Xa(e.out,a?void 0:e.key)))),n!=="directed"&&typeof e.undirected<"u"&&(t=rt(t,Xa(e.undirected))),t}function Ya(n,a,e,t,r,i,o){let s=e?ku:Cu,l;if(a!=="undirected"&&(typeof r.in<"u"&&t!=="out"&&(l=s(n,r.in,i,o),n&&l)||typeof r.out<"u"&&t!=="in"&&(t||r.key!==i)&&(l=s(n,r.out,i,o),n&&l))||a!=="directed"&&typeof r.undirected<"u"&&(l=s(n,r.undirected,i,o),n&&l))return l}function Gu(n,a,e,t,r){let i=[];return Ya(!1,n,a,e,t,r,function(o){i.push(o)}),i}function zu(n,a,e,t){let r=Ut();return n!=="undirected"&&(typeof e.in<"u"&&a!=="out"&&t in e.in&&(r=rt(r,qa(e.in,t))),typeof e.out<"u"&&a!=="in"&&t in e.out&&(a||e.key!==t)&&(r=rt(r,qa(e.out,t)))),n!=="directed"&&typeof e.undirected<"u"&&t in e.undirected&&(r=rt(r,qa(e.undirected,t))),r}function Nu(n,a){let{name:e,type:t,direction:r}=a;n.prototype[e]=function(i,o){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return[];if(!arguments.length)return Pu(this,t);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new W(`Graph.${e}: could not find the "${i}" node in the graph.`);return Iu(this.multi,t==="mixed"?this.type:t,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new W(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new W(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return Gu(t,this.multi,r,s,o)}throw new U(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Ou(n,a){let{name:e,type:t,direction:r}=a,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);n.prototype[i]=function(u,c,d){if(!(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)){if(arguments.length===1)return d=u,Pi(!1,this,t,d);if(arguments.length===2){u=""+u,d=c;let L=this._nodes.get(u);if(typeof L>"u")throw new W(`Graph.${i}: could not find the "${u}" node in the graph.`);return Ka(!1,this.multi,t==="mixed"?this.type:t,r,L,d)}if(arguments.length===3){u=""+u,c=""+c;let L=this._nodes.get(u);if(!L)throw new W(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(c))throw new W(`Graph.${i}:  could not find the "${c}" target node in the graph.`);return Ya(!1,t,this.multi,r,L,c,d)}throw new U(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);n.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),c=u.pop(),d;if(u.length===0){let L=0;t!=="directed"&&(L+=this.undirectedSize),t!=="undirected"&&(L+=this.directedSize),d=new Array(L);let h=0;u.push((f,v,g,p,m,b,x)=>{d[h++]=c(f,v,g,p,m,b,x)})}else d=[],u.push((L,h,f,v,g,p,m)=>{d.push(c(L,h,f,v,g,p,m))});return this[i].apply(this,u),d};let s="filter"+e[0].toUpperCase()+e.slice(1);n.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),c=u.pop(),d=[];return u.push((L,h,f,v,g,p,m)=>{c(L,h,f,v,g,p,m)&&d.push(L)}),this[i].apply(this,u),d};let l="reduce"+e[0].toUpperCase()+e.slice(1);n.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new U(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new U(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let c,d;u.length===2?(c=u[0],d=u[1],u=[]):u.length===3?(c=u[1],d=u[2],u=[u[0]]):u.length===4&&(c=u[2],d=u[3],u=[u[0],u[1]]);let L=d;return u.push((h,f,v,g,p,m,b)=>{L=c(L,h,f,v,g,p,m,b)}),this[i].apply(this,u),L}}function Bu(n,a){let{name:e,type:t,direction:r}=a,i="find"+e[0].toUpperCase()+e.slice(1,-1);n.prototype[i]=function(l,u,c){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return!1;if(arguments.length===1)return c=l,Pi(!0,this,t,c);if(arguments.length===2){l=""+l,c=u;let d=this._nodes.get(l);if(typeof d>"u")throw new W(`Graph.${i}: could not find the "${l}" node in the graph.`);return Ka(!0,this.multi,t==="mixed"?this.type:t,r,d,c)}if(arguments.length===3){l=""+l,u=""+u;let d=this._nodes.get(l);if(!d)throw new W(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new W(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return Ya(!0,t,this.multi,r,d,u,c)}throw new U(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);n.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((d,L,h,f,v,g,p)=>u(d,L,h,f,v,g,p)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);n.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((d,L,h,f,v,g,p)=>!u(d,L,h,f,v,g,p)),!this[i].apply(this,l)}}function Wu(n,a){let{name:e,type:t,direction:r}=a,i=e.slice(0,-1)+"Entries";n.prototype[i]=function(o,s){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return Ut();if(!arguments.length)return Fu(this,t);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new W(`Graph.${i}: could not find the "${o}" node in the graph.`);return Mu(t,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new W(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new W(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return zu(t,r,l,s)}throw new U(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Uu(n){Ru.forEach(a=>{Nu(n,a),Ou(n,a),Bu(n,a),Wu(n,a)})}var Hu=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function ra(){this.A=null,this.B=null}ra.prototype.wrap=function(n){this.A===null?this.A=n:this.B===null&&(this.B=n)};ra.prototype.has=function(n){return this.A!==null&&n in this.A||this.B!==null&&n in this.B};function bn(n,a,e,t,r){for(let i in t){let o=t[i],s=o.source,l=o.target,u=s===e?l:s;if(a&&a.has(u.key))continue;let c=r(u.key,u.attributes);if(n&&c)return u.key}}function Qa(n,a,e,t,r){if(a!=="mixed"){if(a==="undirected")return bn(n,null,t,t.undirected,r);if(typeof e=="string")return bn(n,null,t,t[e],r)}let i=new ra,o;if(a!=="undirected"){if(e!=="out"){if(o=bn(n,null,t,t.in,r),n&&o)return o;i.wrap(t.in)}if(e!=="in"){if(o=bn(n,i,t,t.out,r),n&&o)return o;i.wrap(t.out)}}if(a!=="directed"&&(o=bn(n,i,t,t.undirected,r),n&&o))return o}function $u(n,a,e){if(n!=="mixed"){if(n==="undirected")return Object.keys(e.undirected);if(typeof a=="string")return Object.keys(e[a])}let t=[];return Qa(!1,n,a,e,function(r){t.push(r)}),t}function yn(n,a,e){let t=Object.keys(e),r=t.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return n&&n.wrap(e),{done:!0};let s=e[t[i++]],l=s.source,u=s.target;if(o=l===a?u:l,n&&n.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function Zu(n,a,e){if(n!=="mixed"){if(n==="undirected")return yn(null,e,e.undirected);if(typeof a=="string")return yn(null,e,e[a])}let t=Ut(),r=new ra;return n!=="undirected"&&(a!=="out"&&(t=rt(t,yn(r,e,e.in))),a!=="in"&&(t=rt(t,yn(r,e,e.out)))),n!=="directed"&&(t=rt(t,yn(r,e,e.undirected))),t}function Vu(n,a){let{name:e,type:t,direction:r}=a;n.prototype[e]=function(i){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new W(`Graph.${e}: could not find the "${i}" node in the graph.`);return $u(t==="mixed"?this.type:t,r,o)}}function ju(n,a){let{name:e,type:t,direction:r}=a,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);n.prototype[i]=function(u,c){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return;u=""+u;let d=this._nodes.get(u);if(typeof d>"u")throw new W(`Graph.${i}: could not find the "${u}" node in the graph.`);Qa(!1,t==="mixed"?this.type:t,r,d,c)};let o="map"+e[0].toUpperCase()+e.slice(1);n.prototype[o]=function(u,c){let d=[];return this[i](u,(L,h)=>{d.push(c(L,h))}),d};let s="filter"+e[0].toUpperCase()+e.slice(1);n.prototype[s]=function(u,c){let d=[];return this[i](u,(L,h)=>{c(L,h)&&d.push(L)}),d};let l="reduce"+e[0].toUpperCase()+e.slice(1);n.prototype[l]=function(u,c,d){if(arguments.length<3)throw new U(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let L=d;return this[i](u,(h,f)=>{L=c(L,h,f)}),L}}function Xu(n,a){let{name:e,type:t,direction:r}=a,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;n.prototype[o]=function(u,c){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return;u=""+u;let d=this._nodes.get(u);if(typeof d>"u")throw new W(`Graph.${o}: could not find the "${u}" node in the graph.`);return Qa(!0,t==="mixed"?this.type:t,r,d,c)};let s="some"+i;n.prototype[s]=function(u,c){return!!this[o](u,c)};let l="every"+i;n.prototype[l]=function(u,c){return!this[o](u,(L,h)=>!c(L,h))}}function qu(n,a){let{name:e,type:t,direction:r}=a,i=e.slice(0,-1)+"Entries";n.prototype[i]=function(o){if(t!=="mixed"&&this.type!=="mixed"&&t!==this.type)return Ut();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new W(`Graph.${i}: could not find the "${o}" node in the graph.`);return Zu(t==="mixed"?this.type:t,r,s)}}function Ku(n){Hu.forEach(a=>{Vu(n,a),ju(n,a),Xu(n,a),qu(n,a)})}function Qn(n,a,e,t,r){let i=t._nodes.values(),o=t.type,s,l,u,c,d,L,h;for(;s=i.next(),s.done!==!0;){let f=!1;if(l=s.value,o!=="undirected"){c=l.out;for(u in c){d=c[u];do{if(L=d.target,f=!0,h=r(l.key,L.key,l.attributes,L.attributes,d.key,d.attributes,d.undirected),n&&h)return d;d=d.next}while(d)}}if(o!=="directed"){c=l.undirected;for(u in c)if(!(a&&l.key>u)){d=c[u];do{if(L=d.target,L.key!==u&&(L=d.source),f=!0,h=r(l.key,L.key,l.attributes,L.attributes,d.key,d.attributes,d.undirected),n&&h)return d;d=d.next}while(d)}}if(e&&!f&&(h=r(l.key,null,l.attributes,null,null,null,null),n&&h))return null}}function Yu(n,a){let e={key:n};return Ei(a.attributes)||(e.attributes=pe({},a.attributes)),e}function Qu(n,a,e){let t={key:a,source:e.source.key,target:e.target.key};return Ei(e.attributes)||(t.attributes=pe({},e.attributes)),n==="mixed"&&e.undirected&&(t.undirected=!0),t}function Ju(n){if(!Te(n))throw new U('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in n))throw new U("Graph.import: serialized node is missing its key.");if("attributes"in n&&(!Te(n.attributes)||n.attributes===null))throw new U("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function ed(n){if(!Te(n))throw new U('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in n))throw new U("Graph.import: serialized edge is missing its source.");if(!("target"in n))throw new U("Graph.import: serialized edge is missing its target.");if("attributes"in n&&(!Te(n.attributes)||n.attributes===null))throw new U("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in n&&typeof n.undirected!="boolean")throw new U("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var td=au(),nd=new Set(["directed","undirected","mixed"]),_i=new Set(["domain","_events","_eventsCount","_maxListeners"]),ad=[{name:n=>`${n}Edge`,generateKey:!0},{name:n=>`${n}DirectedEdge`,generateKey:!0,type:"directed"},{name:n=>`${n}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:n=>`${n}EdgeWithKey`},{name:n=>`${n}DirectedEdgeWithKey`,type:"directed"},{name:n=>`${n}UndirectedEdgeWithKey`,type:"undirected"}],rd={allowSelfLoops:!0,multi:!1,type:"mixed"};function id(n,a,e){if(e&&!Te(e))throw new U(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(a=""+a,e=e||{},n._nodes.has(a))throw new X(`Graph.addNode: the "${a}" node already exist in the graph.`);let t=new n.NodeDataClass(a,e);return n._nodes.set(a,t),n.emit("nodeAdded",{key:a,attributes:e}),t}function Ti(n,a,e){let t=new n.NodeDataClass(a,e);return n._nodes.set(a,t),n.emit("nodeAdded",{key:a,attributes:e}),t}function Fi(n,a,e,t,r,i,o,s){if(!t&&n.type==="undirected")throw new X(`Graph.${a}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(t&&n.type==="directed")throw new X(`Graph.${a}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Te(s))throw new U(`Graph.${a}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!n.allowSelfLoops&&i===o)throw new X(`Graph.${a}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=n._nodes.get(i),u=n._nodes.get(o);if(!l)throw new W(`Graph.${a}: source node "${i}" not found.`);if(!u)throw new W(`Graph.${a}: target node "${o}" not found.`);let c={key:null,undirected:t,source:i,target:o,attributes:s};if(e)r=n._edgeKeyGenerator();else if(r=""+r,n._edges.has(r))throw new X(`Graph.${a}: the "${r}" edge already exists in the graph.`);if(!n.multi&&(t?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new X(`Graph.${a}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let d=new Ht(t,r,l,u,s);n._edges.set(r,d);let L=i===o;return t?(l.undirectedDegree++,u.undirectedDegree++,L&&(l.undirectedLoops++,n._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,L&&(l.directedLoops++,n._directedSelfLoopCount++)),n.multi?d.attachMulti():d.attach(),t?n._undirectedSize++:n._directedSize++,c.key=r,n.emit("edgeAdded",c),r}function od(n,a,e,t,r,i,o,s,l){if(!t&&n.type==="undirected")throw new X(`Graph.${a}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(t&&n.type==="directed")throw new X(`Graph.${a}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new U(`Graph.${a}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Te(s))throw new U(`Graph.${a}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!n.allowSelfLoops&&i===o)throw new X(`Graph.${a}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let c=n._nodes.get(i),d=n._nodes.get(o),L,h;if(!e&&(L=n._edges.get(r),L)){if((L.source.key!==i||L.target.key!==o)&&(!t||L.source.key!==o||L.target.key!==i))throw new X(`Graph.${a}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${L.source.key}", "${L.target.key}").`);h=L}if(!h&&!n.multi&&c&&(h=t?c.undirected[o]:c.out[o]),h){let m=[h.key,!1,!1,!1];if(l?!u:!s)return m;if(l){let b=h.attributes;h.attributes=u(b),n.emit("edgeAttributesUpdated",{type:"replace",key:h.key,attributes:h.attributes})}else pe(h.attributes,s),n.emit("edgeAttributesUpdated",{type:"merge",key:h.key,attributes:h.attributes,data:s});return m}s=s||{},l&&u&&(s=u(s));let f={key:null,undirected:t,source:i,target:o,attributes:s};if(e)r=n._edgeKeyGenerator();else if(r=""+r,n._edges.has(r))throw new X(`Graph.${a}: the "${r}" edge already exists in the graph.`);let v=!1,g=!1;c||(c=Ti(n,i,{}),v=!0,i===o&&(d=c,g=!0)),d||(d=Ti(n,o,{}),g=!0),L=new Ht(t,r,c,d,s),n._edges.set(r,L);let p=i===o;return t?(c.undirectedDegree++,d.undirectedDegree++,p&&(c.undirectedLoops++,n._undirectedSelfLoopCount++)):(c.outDegree++,d.inDegree++,p&&(c.directedLoops++,n._directedSelfLoopCount++)),n.multi?L.attachMulti():L.attach(),t?n._undirectedSize++:n._directedSize++,f.key=r,n.emit("edgeAdded",f),[r,!0,v,g]}function Wt(n,a){n._edges.delete(a.key);let{source:e,target:t,attributes:r}=a,i=a.undirected,o=e===t;i?(e.undirectedDegree--,t.undirectedDegree--,o&&(e.undirectedLoops--,n._undirectedSelfLoopCount--)):(e.outDegree--,t.inDegree--,o&&(e.directedLoops--,n._directedSelfLoopCount--)),n.multi?a.detachMulti():a.detach(),i?n._undirectedSize--:n._directedSize--,n.emit("edgeDropped",{key:a.key,attributes:r,source:e.key,target:t.key,undirected:i})}var ie=class n extends Si.EventEmitter{constructor(a){if(super(),a=pe({},rd,a),typeof a.multi!="boolean")throw new U(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${a.multi}".`);if(!nd.has(a.type))throw new U(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${a.type}".`);if(typeof a.allowSelfLoops!="boolean")throw new U(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${a.allowSelfLoops}".`);let e=a.type==="mixed"?Ai:a.type==="directed"?Ri:wi;Ie(this,"NodeDataClass",e);let t="geid_"+td()+"_",r=0,i=()=>{let o;do o=t+r++;while(this._edges.has(o));return o};Ie(this,"_attributes",{}),Ie(this,"_nodes",new Map),Ie(this,"_edges",new Map),Ie(this,"_directedSize",0),Ie(this,"_undirectedSize",0),Ie(this,"_directedSelfLoopCount",0),Ie(this,"_undirectedSelfLoopCount",0),Ie(this,"_edgeKeyGenerator",i),Ie(this,"_options",a),_i.forEach(o=>Ie(this,o,this[o])),Ze(this,"order",()=>this._nodes.size),Ze(this,"size",()=>this._edges.size),Ze(this,"directedSize",()=>this._directedSize),Ze(this,"undirectedSize",()=>this._undirectedSize),Ze(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),Ze(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),Ze(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),Ze(this,"multi",this._options.multi),Ze(this,"type",this._options.type),Ze(this,"allowSelfLoops",this._options.allowSelfLoops),Ze(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(a){return this._nodes.has(""+a)}hasDirectedEdge(a,e){if(this.type==="undirected")return!1;if(arguments.length===1){let t=""+a,r=this._edges.get(t);return!!r&&!r.undirected}else if(arguments.length===2){a=""+a,e=""+e;let t=this._nodes.get(a);return t?t.out.hasOwnProperty(e):!1}throw new U(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(a,e){if(this.type==="directed")return!1;if(arguments.length===1){let t=""+a,r=this._edges.get(t);return!!r&&r.undirected}else if(arguments.length===2){a=""+a,e=""+e;let t=this._nodes.get(a);return t?t.undirected.hasOwnProperty(e):!1}throw new U(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(a,e){if(arguments.length===1){let t=""+a;return this._edges.has(t)}else if(arguments.length===2){a=""+a,e=""+e;let t=this._nodes.get(a);return t?typeof t.out<"u"&&t.out.hasOwnProperty(e)||typeof t.undirected<"u"&&t.undirected.hasOwnProperty(e):!1}throw new U(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(a,e){if(this.type==="undirected")return;if(a=""+a,e=""+e,this.multi)throw new X("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let t=this._nodes.get(a);if(!t)throw new W(`Graph.directedEdge: could not find the "${a}" source node in the graph.`);if(!this._nodes.has(e))throw new W(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=t.out&&t.out[e]||void 0;if(r)return r.key}undirectedEdge(a,e){if(this.type==="directed")return;if(a=""+a,e=""+e,this.multi)throw new X("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let t=this._nodes.get(a);if(!t)throw new W(`Graph.undirectedEdge: could not find the "${a}" source node in the graph.`);if(!this._nodes.has(e))throw new W(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=t.undirected&&t.undirected[e]||void 0;if(r)return r.key}edge(a,e){if(this.multi)throw new X("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.edge: could not find the "${a}" source node in the graph.`);if(!this._nodes.has(e))throw new W(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=t.out&&t.out[e]||t.undirected&&t.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areDirectedNeighbors: could not find the "${a}" node in the graph.`);return this.type==="undirected"?!1:e in t.in||e in t.out}areOutNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areOutNeighbors: could not find the "${a}" node in the graph.`);return this.type==="undirected"?!1:e in t.out}areInNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areInNeighbors: could not find the "${a}" node in the graph.`);return this.type==="undirected"?!1:e in t.in}areUndirectedNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areUndirectedNeighbors: could not find the "${a}" node in the graph.`);return this.type==="directed"?!1:e in t.undirected}areNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areNeighbors: could not find the "${a}" node in the graph.`);return this.type!=="undirected"&&(e in t.in||e in t.out)||this.type!=="directed"&&e in t.undirected}areInboundNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areInboundNeighbors: could not find the "${a}" node in the graph.`);return this.type!=="undirected"&&e in t.in||this.type!=="directed"&&e in t.undirected}areOutboundNeighbors(a,e){a=""+a,e=""+e;let t=this._nodes.get(a);if(!t)throw new W(`Graph.areOutboundNeighbors: could not find the "${a}" node in the graph.`);return this.type!=="undirected"&&e in t.out||this.type!=="directed"&&e in t.undirected}inDegree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.inDegree: could not find the "${a}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.outDegree: could not find the "${a}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.directedDegree: could not find the "${a}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.undirectedDegree: could not find the "${a}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.inboundDegree: could not find the "${a}" node in the graph.`);let t=0;return this.type!=="directed"&&(t+=e.undirectedDegree),this.type!=="undirected"&&(t+=e.inDegree),t}outboundDegree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.outboundDegree: could not find the "${a}" node in the graph.`);let t=0;return this.type!=="directed"&&(t+=e.undirectedDegree),this.type!=="undirected"&&(t+=e.outDegree),t}degree(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.degree: could not find the "${a}" node in the graph.`);let t=0;return this.type!=="directed"&&(t+=e.undirectedDegree),this.type!=="undirected"&&(t+=e.inDegree+e.outDegree),t}inDegreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.inDegreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.outDegreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.directedDegreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);let t=0,r=0;return this.type!=="directed"&&(t+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(t+=e.inDegree,r+=e.directedLoops),t-r}outboundDegreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);let t=0,r=0;return this.type!=="directed"&&(t+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(t+=e.outDegree,r+=e.directedLoops),t-r}degreeWithoutSelfLoops(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.degreeWithoutSelfLoops: could not find the "${a}" node in the graph.`);let t=0,r=0;return this.type!=="directed"&&(t+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(t+=e.inDegree+e.outDegree,r+=e.directedLoops*2),t-r}source(a){a=""+a;let e=this._edges.get(a);if(!e)throw new W(`Graph.source: could not find the "${a}" edge in the graph.`);return e.source.key}target(a){a=""+a;let e=this._edges.get(a);if(!e)throw new W(`Graph.target: could not find the "${a}" edge in the graph.`);return e.target.key}extremities(a){a=""+a;let e=this._edges.get(a);if(!e)throw new W(`Graph.extremities: could not find the "${a}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(a,e){a=""+a,e=""+e;let t=this._edges.get(e);if(!t)throw new W(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=t.source.key,i=t.target.key;if(a===r)return i;if(a===i)return r;throw new W(`Graph.opposite: the "${a}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(a,e){a=""+a,e=""+e;let t=this._edges.get(a);if(!t)throw new W(`Graph.hasExtremity: could not find the "${a}" edge in the graph.`);return t.source.key===e||t.target.key===e}isUndirected(a){a=""+a;let e=this._edges.get(a);if(!e)throw new W(`Graph.isUndirected: could not find the "${a}" edge in the graph.`);return e.undirected}isDirected(a){a=""+a;let e=this._edges.get(a);if(!e)throw new W(`Graph.isDirected: could not find the "${a}" edge in the graph.`);return!e.undirected}isSelfLoop(a){a=""+a;let e=this._edges.get(a);if(!e)throw new W(`Graph.isSelfLoop: could not find the "${a}" edge in the graph.`);return e.source===e.target}addNode(a,e){return id(this,a,e).key}mergeNode(a,e){if(e&&!Te(e))throw new U(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);a=""+a,e=e||{};let t=this._nodes.get(a);return t?(e&&(pe(t.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:a,attributes:t.attributes,data:e})),[a,!1]):(t=new this.NodeDataClass(a,e),this._nodes.set(a,t),this.emit("nodeAdded",{key:a,attributes:e}),[a,!0])}updateNode(a,e){if(e&&typeof e!="function")throw new U(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);a=""+a;let t=this._nodes.get(a);if(t){if(e){let i=t.attributes;t.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:a,attributes:t.attributes})}return[a,!1]}let r=e?e({}):{};return t=new this.NodeDataClass(a,r),this._nodes.set(a,t),this.emit("nodeAdded",{key:a,attributes:r}),[a,!0]}dropNode(a){a=""+a;let e=this._nodes.get(a);if(!e)throw new W(`Graph.dropNode: could not find the "${a}" node in the graph.`);let t;if(this.type!=="undirected"){for(let r in e.out){t=e.out[r];do Wt(this,t),t=t.next;while(t)}for(let r in e.in){t=e.in[r];do Wt(this,t),t=t.next;while(t)}}if(this.type!=="directed")for(let r in e.undirected){t=e.undirected[r];do Wt(this,t),t=t.next;while(t)}this._nodes.delete(a),this.emit("nodeDropped",{key:a,attributes:e.attributes})}dropEdge(a){let e;if(arguments.length>1){let t=""+arguments[0],r=""+arguments[1];if(e=Me(this,t,r,this.type),!e)throw new W(`Graph.dropEdge: could not find the "${t}" -> "${r}" edge in the graph.`)}else if(a=""+a,e=this._edges.get(a),!e)throw new W(`Graph.dropEdge: could not find the "${a}" edge in the graph.`);return Wt(this,e),this}dropDirectedEdge(a,e){if(arguments.length<2)throw new X("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new X("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");a=""+a,e=""+e;let t=Me(this,a,e,"directed");if(!t)throw new W(`Graph.dropDirectedEdge: could not find a "${a}" -> "${e}" edge in the graph.`);return Wt(this,t),this}dropUndirectedEdge(a,e){if(arguments.length<2)throw new X("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new X("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let t=Me(this,a,e,"undirected");if(!t)throw new W(`Graph.dropUndirectedEdge: could not find a "${a}" -> "${e}" edge in the graph.`);return Wt(this,t),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let a=this._nodes.values(),e;for(;e=a.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(a){return this._attributes[a]}getAttributes(){return this._attributes}hasAttribute(a){return this._attributes.hasOwnProperty(a)}setAttribute(a,e){return this._attributes[a]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:a}),this}updateAttribute(a,e){if(typeof e!="function")throw new U("Graph.updateAttribute: updater should be a function.");let t=this._attributes[a];return this._attributes[a]=e(t),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:a}),this}removeAttribute(a){return delete this._attributes[a],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:a}),this}replaceAttributes(a){if(!Te(a))throw new U("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=a,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(a){if(!Te(a))throw new U("Graph.mergeAttributes: provided attributes are not a plain object.");return pe(this._attributes,a),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:a}),this}updateAttributes(a){if(typeof a!="function")throw new U("Graph.updateAttributes: provided updater is not a function.");return this._attributes=a(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(a,e){if(typeof a!="function")throw new U("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!xi(e))throw new U("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let t=this._nodes.values(),r,i;for(;r=t.next(),r.done!==!0;)i=r.value,i.attributes=a(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(a,e){if(typeof a!="function")throw new U("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!xi(e))throw new U("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let t=this._edges.values(),r,i,o,s;for(;r=t.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=a(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(a){if(typeof a!="function")throw new U("Graph.forEachAdjacencyEntry: expecting a callback.");Qn(!1,!1,!1,this,a)}forEachAdjacencyEntryWithOrphans(a){if(typeof a!="function")throw new U("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");Qn(!1,!1,!0,this,a)}forEachAssymetricAdjacencyEntry(a){if(typeof a!="function")throw new U("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");Qn(!1,!0,!1,this,a)}forEachAssymetricAdjacencyEntryWithOrphans(a){if(typeof a!="function")throw new U("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");Qn(!1,!0,!0,this,a)}nodes(){return Array.from(this._nodes.keys())}forEachNode(a){if(typeof a!="function")throw new U("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),t,r;for(;t=e.next(),t.done!==!0;)r=t.value,a(r.key,r.attributes)}findNode(a){if(typeof a!="function")throw new U("Graph.findNode: expecting a callback.");let e=this._nodes.values(),t,r;for(;t=e.next(),t.done!==!0;)if(r=t.value,a(r.key,r.attributes))return r.key}mapNodes(a){if(typeof a!="function")throw new U("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),t,r,i=new Array(this.order),o=0;for(;t=e.next(),t.done!==!0;)r=t.value,i[o++]=a(r.key,r.attributes);return i}someNode(a){if(typeof a!="function")throw new U("Graph.someNode: expecting a callback.");let e=this._nodes.values(),t,r;for(;t=e.next(),t.done!==!0;)if(r=t.value,a(r.key,r.attributes))return!0;return!1}everyNode(a){if(typeof a!="function")throw new U("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),t,r;for(;t=e.next(),t.done!==!0;)if(r=t.value,!a(r.key,r.attributes))return!1;return!0}filterNodes(a){if(typeof a!="function")throw new U("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),t,r,i=[];for(;t=e.next(),t.done!==!0;)r=t.value,a(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(a,e){if(typeof a!="function")throw new U("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new U("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let t=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,t=a(t,o.key,o.attributes);return t}nodeEntries(){let a=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=a.next();if(e.done)return e;let t=e.value;return{value:{node:t.key,attributes:t.attributes},done:!1}}}}export(){let a=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{a[e++]=Yu(i,r)});let t=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{t[e++]=Qu(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:a,edges:t}}import(a,e=!1){if(a instanceof n)return a.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),a.forEachEdge((l,u,c,d,L,h,f)=>{e?f?this.mergeUndirectedEdgeWithKey(l,c,d,u):this.mergeDirectedEdgeWithKey(l,c,d,u):f?this.addUndirectedEdgeWithKey(l,c,d,u):this.addDirectedEdgeWithKey(l,c,d,u)}),this;if(!Te(a))throw new U("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(a.attributes){if(!Te(a.attributes))throw new U("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(a.attributes):this.replaceAttributes(a.attributes)}let t,r,i,o,s;if(a.nodes){if(i=a.nodes,!Array.isArray(i))throw new U("Graph.import: invalid nodes. Expecting an array.");for(t=0,r=i.length;t<r;t++){o=i[t],Ju(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(a.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=a.edges,!Array.isArray(i))throw new U("Graph.import: invalid edges. Expecting an array.");for(t=0,r=i.length;t<r;t++){s=i[t],ed(s);let{source:u,target:c,attributes:d,undirected:L=l}=s,h;"key"in s?(h=e?L?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:L?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,h.call(this,s.key,u,c,d)):(h=e?L?this.mergeUndirectedEdge:this.mergeDirectedEdge:L?this.addUndirectedEdge:this.addDirectedEdge,h.call(this,u,c,d))}}return this}nullCopy(a){let e=new n(pe({},this._options,a));return e.replaceAttributes(pe({},this.getAttributes())),e}emptyCopy(a){let e=this.nullCopy(a);return this._nodes.forEach((t,r)=>{let i=pe({},t.attributes);t=new e.NodeDataClass(r,i),e._nodes.set(r,t)}),e}copy(a){if(a=a||{},typeof a.type=="string"&&a.type!==this.type&&a.type!=="mixed")throw new X(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${a.type}" because this would mean losing information about the current graph.`);if(typeof a.multi=="boolean"&&a.multi!==this.multi&&a.multi!==!0)throw new X("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof a.allowSelfLoops=="boolean"&&a.allowSelfLoops!==this.allowSelfLoops&&a.allowSelfLoops!==!0)throw new X("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(a),t=this._edges.values(),r,i;for(;r=t.next(),r.done!==!0;)i=r.value,Fi(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,pe({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let a={};this._nodes.forEach((i,o)=>{a[o]=i.attributes});let e={},t={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,c=i.target.key,d;i.undirected&&u>c&&(d=u,u=c,c=d);let L=`(${u})${s}(${c})`;o.startsWith("geid_")?this.multi&&(typeof t[L]>"u"?t[L]=0:t[L]++,l+=`${t[L]}. `):l+=`[${o}]: `,l+=L,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!_i.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=a,r.edges=e,Ie(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(ie.prototype[Symbol.for("nodejs.util.inspect.custom")]=ie.prototype.inspect);ad.forEach(n=>{["add","merge","update"].forEach(a=>{let e=n.name(a),t=a==="add"?Fi:od;n.generateKey?ie.prototype[e]=function(r,i,o){return t(this,e,!0,(n.type||this.type)==="undirected",null,r,i,o,a==="update")}:ie.prototype[e]=function(r,i,o,s){return t(this,e,!1,(n.type||this.type)==="undirected",r,i,o,s,a==="update")}})});gu(ie);Au(ie);Uu(ie);Ku(ie);var Jn=class extends ie{constructor(a){let e=pe({type:"directed"},a);if("multi"in e&&e.multi!==!1)throw new U("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new U('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},ea=class extends ie{constructor(a){let e=pe({type:"undirected"},a);if("multi"in e&&e.multi!==!1)throw new U("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new U('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},ta=class extends ie{constructor(a){let e=pe({multi:!0},a);if("multi"in e&&e.multi!==!0)throw new U("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},na=class extends ie{constructor(a){let e=pe({type:"directed",multi:!0},a);if("multi"in e&&e.multi!==!0)throw new U("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new U('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},aa=class extends ie{constructor(a){let e=pe({type:"undirected",multi:!0},a);if("multi"in e&&e.multi!==!0)throw new U("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new U('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function $t(n){n.from=function(a,e){let t=pe({},a.options,e),r=new n(t);return r.import(a),r}}$t(ie);$t(Jn);$t(ea);$t(ta);$t(na);$t(aa);ie.Graph=ie;ie.DirectedGraph=Jn;ie.UndirectedGraph=ea;ie.MultiGraph=ta;ie.MultiDirectedGraph=na;ie.MultiUndirectedGraph=aa;ie.InvalidArgumentsGraphError=U;ie.NotFoundGraphError=W;ie.UsageGraphError=X;function sa(n,a){(a==null||a>n.length)&&(a=n.length);for(var e=0,t=Array(a);e<a;e++)t[e]=n[e];return t}function la(n,a){if(n){if(typeof n=="string")return sa(n,a);var e={}.toString.call(n).slice(8,-1);return e==="Object"&&n.constructor&&(e=n.constructor.name),e==="Map"||e==="Set"?Array.from(n):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?sa(n,a):void 0}}function sd(n){if(Array.isArray(n))return n}function ld(n,a){var e=n==null?null:typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(e!=null){var t,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(n)).next,a===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(t=i.call(e)).done)&&(s.push(t.value),s.length!==a);l=!0);}catch(c){u=!0,r=c}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function ud(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ne(n,a){return sd(n)||ld(n,a)||la(n,a)||ud()}function O(n,a){var e=typeof Symbol<"u"&&n[Symbol.iterator]||n["@@iterator"];if(!e){if(Array.isArray(n)||(e=la(n))||a&&n&&typeof n.length=="number"){e&&(n=e);var t=0,r=function(){};return{s:r,n:function(){return t>=n.length?{done:!0}:{done:!1,value:n[t++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(n)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function Ge(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function ia(n,a,e){return n[0]=a,n[4]=typeof e=="number"?e:a,n}function Ii(n,a){var e=Math.sin(a),t=Math.cos(a);return n[0]=t,n[1]=e,n[3]=-e,n[4]=t,n}function Mi(n,a,e){return n[6]=a,n[7]=e,n}function dt(n,a){var e=n[0],t=n[1],r=n[2],i=n[3],o=n[4],s=n[5],l=n[6],u=n[7],c=n[8],d=a[0],L=a[1],h=a[2],f=a[3],v=a[4],g=a[5],p=a[6],m=a[7],b=a[8];return n[0]=d*e+L*i+h*l,n[1]=d*t+L*o+h*u,n[2]=d*r+L*s+h*c,n[3]=f*e+v*i+g*l,n[4]=f*t+v*o+g*u,n[5]=f*r+v*s+g*c,n[6]=p*e+m*i+b*l,n[7]=p*t+m*o+b*u,n[8]=p*r+m*s+b*c,n}function Ja(n,a){var e=Math.cos(a),t=Math.sin(a);return{x:e*n.x+t*n.y,y:-t*n.x+e*n.y}}function Vt(n,a){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,t=n[0],r=n[1],i=n[3],o=n[4],s=n[6],l=n[7],u=a.x,c=a.y;return{x:u*t+c*i+s*e,y:u*r+c*o+l*e}}function dd(n,a){var e=n.height/n.width,t=a.height/a.width;return e<1&&t>1||e>1&&t<1?1:Math.min(Math.max(t,1/t),Math.max(1/e,e))}function ct(n,a,e,t,r){var i=n.angle,o=n.ratio,s=n.x,l=n.y,u=a.width,c=a.height,d=Ge(),L=Math.min(u,c)-2*t,h=dd(a,e);return r?(dt(d,Mi(Ge(),s,l)),dt(d,ia(Ge(),o)),dt(d,Ii(Ge(),i)),dt(d,ia(Ge(),u/L/2/h,c/L/2/h))):(dt(d,ia(Ge(),2*(L/u)*h,2*(L/c)*h)),dt(d,Ii(Ge(),-i)),dt(d,ia(Ge(),1/o)),dt(d,Mi(Ge(),-s,-l))),d}function Gi(n,a,e){var t=Vt(n,{x:Math.cos(a.angle),y:Math.sin(a.angle)},0),r=t.x,i=t.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function er(n,a,e,t,r){var i=Math.floor(a/r*t),o=Math.floor(n.drawingBufferHeight/r-e/r*t);return[i,o]}var Tn={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},zi=new Int8Array(4),oa=new Int32Array(zi.buffer,0,1),Ni=new Float32Array(zi.buffer,0,1),cd=/^\s*rgba?\s*\(/,Ld=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function ua(n){var a=0,e=0,t=0,r=1,i=n.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Tn)return ua(Tn[i]);if(n[0]==="#")n.length===4?(a=parseInt(n.charAt(1)+n.charAt(1),16),e=parseInt(n.charAt(2)+n.charAt(2),16),t=parseInt(n.charAt(3)+n.charAt(3),16)):(a=parseInt(n.charAt(1)+n.charAt(2),16),e=parseInt(n.charAt(3)+n.charAt(4),16),t=parseInt(n.charAt(5)+n.charAt(6),16)),n.length===9&&(r=parseInt(n.charAt(7)+n.charAt(8),16)/255);else if(cd.test(n)){var o=n.match(Ld);o&&(a=+o[1],e=+o[2],t=+o[3],o[4]&&(r=+o[4]))}return{r:a,g:e,b:t,a:r}}function Oi(n){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=ua(n),t=e.r,r=e.g,i=e.b,o=e.a;return a?[t/255*o,r/255*o,i/255*o,o]:[t/255,r/255,i/255,o]}var Zt={};for(_n in Tn)Zt[_n]=ze(Tn[_n]),Zt[Tn[_n]]=Zt[_n];var _n;function hd(n,a,e,t,r){return oa[0]=t<<24|e<<16|a<<8|n,r&&(oa[0]=oa[0]&4278190079),Ni[0]}function ze(n){if(n=n.toLowerCase(),typeof Zt[n]<"u")return Zt[n];var a=ua(n),e=a.r,t=a.g,r=a.b,i=a.a;i=i*255|0;var o=hd(e,t,r,i,!0);return Zt[n]=o,o}function Lt(n,a){Ni[0]=ze(n);var e=oa[0];a&&(e=e|16777216);var t=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[t,r,i,o]}function jt(n){var a=n>>>8&255,e=n>>>16&255,t=n>>>24&255,r=n&255;return(r<<24|t<<16|e<<8|a)>>>0}function tr(n,a,e,t){return(e<<24|a<<16|n<<8|t)>>>0}function Bi(n,a,e,t,r,i){var o=er(n,e,t,r,i),s=ne(o,2),l=s[0],u=s[1],c=new Uint8Array(4);n.bindFramebuffer(n.FRAMEBUFFER,a),n.readPixels(l,u,1,1,n.RGBA,n.UNSIGNED_BYTE,c);var d=ne(c,4),L=d[0],h=d[1],f=d[2],v=d[3];return[L,h,f,v]}function Wi(n){var a=ua(n),e=a.r,t=a.g,r=a.b,i=a.a,o=(e/255).toFixed(6),s=(t/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function fd(n,a){if(typeof n!="object"||!n)return n;var e=n[Symbol.toPrimitive];if(e!==void 0){var t=e.call(n,a||"default");if(typeof t!="object")return t;throw new TypeError("@@toPrimitive must return a primitive value.")}return(a==="string"?String:Number)(n)}function $i(n){var a=fd(n,"string");return typeof a=="symbol"?a:a+""}function A(n,a,e){return(a=$i(a))in n?Object.defineProperty(n,a,{value:e,enumerable:!0,configurable:!0,writable:!0}):n[a]=e,n}function Ui(n,a){var e=Object.keys(n);if(Object.getOwnPropertySymbols){var t=Object.getOwnPropertySymbols(n);a&&(t=t.filter(function(r){return Object.getOwnPropertyDescriptor(n,r).enumerable})),e.push.apply(e,t)}return e}function B(n){for(var a=1;a<arguments.length;a++){var e=arguments[a]!=null?arguments[a]:{};a%2?Ui(Object(e),!0).forEach(function(t){A(n,t,e[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(n,Object.getOwnPropertyDescriptors(e)):Ui(Object(e)).forEach(function(t){Object.defineProperty(n,t,Object.getOwnPropertyDescriptor(e,t))})}return n}function Q(n,a){if(!(n instanceof a))throw new TypeError("Cannot call a class as a function")}function Hi(n,a){for(var e=0;e<a.length;e++){var t=a[e];t.enumerable=t.enumerable||!1,t.configurable=!0,"value"in t&&(t.writable=!0),Object.defineProperty(n,$i(t.key),t)}}function J(n,a,e){return a&&Hi(n.prototype,a),e&&Hi(n,e),Object.defineProperty(n,"prototype",{writable:!1}),n}function Et(n){return Et=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(a){return a.__proto__||Object.getPrototypeOf(a)},Et(n)}function Zi(){try{var n=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Zi=function(){return!!n})()}function gd(n){if(n===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return n}function pd(n,a){if(a&&(typeof a=="object"||typeof a=="function"))return a;if(a!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return gd(n)}function de(n,a,e){return a=Et(a),pd(n,Zi()?Reflect.construct(a,e||[],Et(n).constructor):a.apply(n,e))}function nr(n,a){return nr=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,t){return e.__proto__=t,e},nr(n,a)}function ce(n,a){if(typeof a!="function"&&a!==null)throw new TypeError("Super expression must either be null or a function");n.prototype=Object.create(a&&a.prototype,{constructor:{value:n,writable:!0,configurable:!0}}),Object.defineProperty(n,"prototype",{writable:!1}),a&&nr(n,a)}function vd(n){if(Array.isArray(n))return sa(n)}function md(n){if(typeof Symbol<"u"&&n[Symbol.iterator]!=null||n["@@iterator"]!=null)return Array.from(n)}function bd(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function V(n){return vd(n)||md(n)||la(n)||bd()}function Y(n){"@babel/helpers - typeof";return Y=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(a){return typeof a}:function(a){return a&&typeof Symbol=="function"&&a.constructor===Symbol&&a!==Symbol.prototype?"symbol":typeof a},Y(n)}function Ve(n){return Y(n)==="object"&&n!==null&&"attribute"in n}function Sn(){var n=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:n,uniforms:[]}}function En(n){var a,e=WebGL2RenderingContext,t=e.UNSIGNED_BYTE,r=(a=n?.color)!==null&&a!==void 0?a:{attribute:"color"};if(!Ve(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(Wi(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:t,normalized:!0,source:s}],glsl:l}}function An(n,a){if(typeof n=="string"){var e=Oi(n).map(function(u){return u.toFixed(6)}),t=ne(e,4),r=t[0],i=t[1],o=t[2],s=t[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in n&&n.node)return{glsl:n.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=n;return{glsl:"v_".concat(a),attributes:[{name:"a_".concat(a),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function ht(n){var a=n?.color;if(a===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var t=An(a,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(t.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:t.attributes,needsNodeColors:t.needsNodeColors}}function Rn(){var n=`
// Position at parameter t ∈ [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:n,uniforms:[],attributes:[]}}function ar(n){var a=n??{},e=a.segments,t=e===void 0?32:e,r=`
const float LOOP_PI = 3.141592653589793;

float loopWorldRadius() {
  float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return max(v_loopRadius * nodeWorldRadius, 0.001);
}

// Cubic Bézier with P0 = P3 = source.
// Control points extend outward orthogonal to the node surface at exit/entry angles.
vec2 path_loop_position(float t, vec2 source, vec2 target) {
  float R = loopWorldRadius();
  float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
  float halfSpread = v_loopSpread * 0.5;

  float exitAngle = angle - halfSpread;
  float entryAngle = angle + halfSpread;

  // Control point distance: at t=0.5 the Bézier reaches 0.75 * cpDist * cos(halfSpread)
  // from source. Solve for cpDist so the loop tip reaches exactly R.
  float cpDist = R / (0.75 * cos(halfSpread));

  vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
  vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));

  float u = 1.0 - t;
  vec2 d1 = cp1 - source;
  vec2 d2 = cp2 - source;
  return source + 3.0 * t * u * (u * d1 + t * d2);
}

// Approximate arc length via chord sampling
float path_loop_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_loop_position(0.0, source, target);
  const int STEPS = 16;
  for (int i = 1; i <= STEPS; i++) {
    float t = float(i) / float(STEPS);
    vec2 cur = path_loop_position(t, source, target);
    len += length(cur - prev);
    prev = cur;
  }
  return len;
}
`;return{name:"loop",segments:t,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Yi=qe(Bt());function Vi(n){return Y(n)==="object"&&"glsl"in n&&!("attributes"in n)}function ji(n){return Y(n)==="object"&&"glsl"in n&&!("attributes"in n)}var wn={shapes:[Sn()],variables:{},layers:[En()],label:{},backdrop:{},labelAttachments:{}},Xt={paths:[Rn(),ar()],extremities:[],variables:{},layers:[ht()],defaultHead:"none",defaultTail:"none",label:{}},da=["nodes","topNodes"],ca=["edges","topEdges"],La=[].concat(ca,da),Xi={nodes:wn,edges:Xt,depthLayers:V(La)};var yd=function(a){return a},xd=function(a){return a*a},_d=function(a){return a*(2-a)},Td=function(a){return(a*=2)<1?.5*a*a:-.5*(--a*(a-2)-1)},Sd=function(a){return a*a*a},Ed=function(a){return--a*a*a+1},Ad=function(a){return(a*=2)<1?.5*a*a*a:.5*((a-=2)*a*a+2)},Rd=function(a){return a===0?0:Math.pow(2,10*(a-1))},wd=function(a){return a===1?1:1-Math.pow(2,-10*a)},Dd=function(a){return a===0?0:a===1?1:a<.5?Math.pow(2,10*(2*a-1))/2:(2-Math.pow(2,-10*(2*a-1)))/2},rr={linear:yd,quadraticIn:xd,quadraticOut:_d,quadraticInOut:Td,cubicIn:Sd,cubicOut:Ed,cubicInOut:Ad,exponentialIn:Rd,exponentialOut:wd,exponentialInOut:Dd};function ha(n){return n?typeof n=="function"?n:rr[n]:rr.linear}function or(n){return Y(n)==="object"&&n!==null&&"attribute"in n}function Qi(n){return typeof n=="function"}function Ji(n){return Y(n)==="object"&&n!==null&&"when"in n&&typeof n.when=="function"&&"then"in n}function eo(n){return Y(n)==="object"&&n!==null&&"whenState"in n&&"then"in n}function to(n){return Y(n)==="object"&&n!==null&&"whenData"in n&&"then"in n}var Cd={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},kd={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Pd={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function no(n){return B(B({},Cd),n)}function ao(n){return B(B({},kd),n)}function sr(n){return B(B({},Pd),n)}var Fd={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Id={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var ft={nodes:B(B({},Fd),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:B(B({},Id),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function Md(n){return"min"in n||"max"in n||"minValue"in n||"maxValue"in n||"easing"in n}function Gd(n){return"dict"in n}function ga(n,a){return typeof n=="string"?a[n]===!0:Array.isArray(n)?n.every(function(e){return a[e]===!0}):Y(n)==="object"&&n!==null?Object.entries(n).every(function(e){var t=ne(e,2),r=t[0],i=t[1];return a[r]===i}):!1}function zd(n,a){var e=a[n.attribute];return e===void 0?n.defaultValue:e}function Nd(n,a,e){var t,r,i,o,s=a[n.attribute];if(s===void 0)return n.defaultValue;var l=Number(s);if(isNaN(l))return n.defaultValue;if(n.min===void 0&&n.max===void 0)return l;var u=(t=n.minValue)!==null&&t!==void 0?t:l,c=(r=n.maxValue)!==null&&r!==void 0?r:l;if(c===u){var d;return(d=n.min)!==null&&d!==void 0?d:l}var L=(l-u)/(c-u);L=Math.max(0,Math.min(1,L));var h=ha(n.easing);L=h(L);var f=(i=n.min)!==null&&i!==void 0?i:0,v=(o=n.max)!==null&&o!==void 0?o:1;return f+L*(v-f)}function Od(n,a){var e=a[n.attribute];if(e===void 0)return n.defaultValue;var t=String(e);return t in n.dict?n.dict[t]:n.defaultValue}function Bd(n,a,e){return Gd(n)?Od(n,a):Md(n)?Nd(n,a):zd(n,a)}function ro(n,a){return typeof n=="string"?!!a[n]:Array.isArray(n)?n.every(function(e){return!!a[e]}):Y(n)==="object"&&n!==null?Object.entries(n).every(function(e){var t=ne(e,2),r=t[0],i=t[1];return a[r]===i}):!1}function fa(n,a,e,t,r,i){if(n==null)return i;if(Y(n)!=="object"&&typeof n!="function")return n;if(Ji(n)){var o=n.when(a,e,t,r)?n.then:n.else;return o===void 0?i:fa(o,a,e,t,r,i)}if(eo(n)){var s=ga(n.whenState,e)?n.then:n.else;return s===void 0?i:fa(s,a,e,t,r,i)}if(to(n)){var l=ro(n.whenData,a)?n.then:n.else;return l===void 0?i:fa(l,a,e,t,r,i)}if(Qi(n)){var u=n(a,e,t,r);return u??i}if(or(n)){var c=Bd(n,a);return c??i}return n}function je(n){if(n==null)return"static";if(Ji(n))return"graph-state";if(eo(n)){var a=je(n.then),e=n.else!==void 0?je(n.else):"static";return Ne("item-state",Ne(a,e))}if(to(n)){var t=je(n.then),r=n.else!==void 0?je(n.else):"static";return Ne(t,r)}return Qi(n)?"graph-state":(or(n),"static")}function Ne(n,a){return n==="graph-state"||a==="graph-state"?"graph-state":n==="item-state"||a==="item-state"?"item-state":"static"}function lr(n){if(!n)return{dependency:"static",xAttribute:null,yAttribute:null};var a=Array.isArray(n)?n:[n],e="static",t=null,r=null,i=O(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,c=Object.values(l);u<c.length;u++)for(var d=c[u],L=0,h=Object.values(d);L<h.length;L++){var f=h[L];e=Ne(e,je(f))}else if("matchState"in s&&"cases"in s){e=Ne(e,"item-state");for(var v=s.cases,g=0,p=Object.values(v);g<p.length;g++)for(var m=p[g],b=0,x=Object.values(m);b<x.length;b++){var y=x[b];e=Ne(e,je(y))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=Ne(e,"item-state");var _=s.then;if(_&&Y(_)==="object")for(var E=0,S=Object.values(_);E<S.length;E++){var T=S[E];e=Ne(e,je(T))}var w=s.else;if(w&&Y(w)==="object")for(var I=0,R=Object.values(w);I<R.length;I++){var P=R[I];e=Ne(e,je(P))}}else if("whenData"in s){var D=s.then;if(D&&Y(D)==="object")for(var F=0,z=Object.values(D);F<z.length;F++){var M=z[F];e=Ne(e,je(M))}var C=s.else;if(C&&Y(C)==="object")for(var k=0,N=Object.values(C);k<N.length;k++){var $=N[k];e=Ne(e,je($))}}else for(var H=0,K=Object.entries(s);H<K.length;H++){var j=ne(K[H],2),q=j[0],We=j[1];if(!dr.has(q)&&(e=Ne(e,je(We)),(q==="x"||q==="y")&&or(We))){var Re=We.attribute;q==="x"&&!t&&(t=Re),q==="y"&&!r&&(r=Re)}}}}catch(et){i.e(et)}finally{i.f()}return{dependency:e,xAttribute:t,yAttribute:r}}var ot={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},ur={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},dr=new Set(["when","whenState","whenData","then","else"]),qi=Object.keys(ot),Wd=Object.values(ot),Ki=Object.keys(ur),Ud=Object.values(ur);function qt(n,a,e,t,r,i,o){for(var s in a){var l;if(!dr.has(s)){var u=(l=n[s])!==null&&l!==void 0?l:o[s];n[s]=fa(a[s],e,t,r,i,u)}}"depth"in a&&!("labelDepth"in a)&&(n.labelDepth=n.depth)}function io(n,a,e,t,r,i,o){var s=O(a),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var c,d=String((c=e[u.matchData])!==null&&c!==void 0?c:""),L=u.cases;d in L&&qt(n,L[d],e,t,r,i,o)}else if("matchState"in u&&"cases"in u){var h,f=String((h=t[u.matchState])!==null&&h!==void 0?h:""),v=u.cases;f in v&&qt(n,v[f],e,t,r,i,o)}else if("when"in u&&"then"in u){var g=u.when;if(!g(e,t,r,i))continue;qt(n,u.then,e,t,r,i,o)}else if("whenState"in u&&"then"in u){if(!ga(u.whenState,t))continue;qt(n,u.then,e,t,r,i,o)}else if("whenData"in u&&"then"in u){if(!ro(u.whenData,e))continue;qt(n,u.then,e,t,r,i,o)}else qt(n,u,e,t,r,i,o)}}catch(p){s.e(p)}finally{s.f()}}function cr(n,a,e,t,r,i){for(var o=i||{},s=o,l=0,u=qi.length;l<u;l++)s[qi[l]]=Wd[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!n){var c,d,L,h,f;return s.x=(c=a.x)!==null&&c!==void 0?c:0,s.y=(d=a.y)!==null&&d!==void 0?d:0,o.size=(L=a.size)!==null&&L!==void 0?L:10,o.color=(h=a.color)!==null&&h!==void 0?h:"#666",o.label=(f=a.label)!==null&&f!==void 0?f:"",o}var v=Array.isArray(n)?n:[n];return io(s,v,a,e,t,r,ot),o}function Lr(n,a,e,t,r,i){for(var o=i||{},s=o,l=0,u=Ki.length;l<u;l++)s[Ki[l]]=Ud[l];if(!n){var c,d,L;return o.size=(c=a.size)!==null&&c!==void 0?c:1,o.color=(d=a.color)!==null&&d!==void 0?d:"#ccc",o.label=(L=a.label)!==null&&L!==void 0?L:"",o}var h=Array.isArray(n)?n:[n];return io(s,h,a,e,t,r,ur),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Hd(n,a,e){var t,r;if(n==null)return e;if(typeof n=="function")return(t=n(a))!==null&&t!==void 0?t:e;if(Y(n)==="object"&&"when"in n){var i,o=n,s=o.when(a),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(a))!==null&&i!==void 0?i:e:l??e}if(Y(n)==="object"&&"whenState"in n){var u,c=n,d=ga(c.whenState,a),L=d?c.then:c.else;return L===void 0?e:typeof L=="function"?(u=L(a))!==null&&u!==void 0?u:e:L??e}return(r=n)!==null&&r!==void 0?r:e}function hr(n,a){var e={};if(!n)return e;var t=Array.isArray(n)?n:[n],r=O(t),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(a),l=s?o.then:o.else;l&&Y(l)==="object"&&ir(e,l,a)}else if("whenState"in o&&"then"in o){var u=ga(o.whenState,a),c=u?o.then:o.else;c&&Y(c)==="object"&&ir(e,c,a)}else ir(e,o,a)}}catch(d){r.e(d)}finally{r.f()}return e}function ir(n,a,e){for(var t=0,r=Object.entries(a);t<r.length;t++){var i=ne(r[t],2),o=i[0],s=i[1];dr.has(o)||(n[o]=Hd(s,e))}}var pa=(function(n){function a(){var e;return Q(this,a),e=de(this,a),e.rawEmitter=e,e}return ce(a,n),J(a)})(Yi.EventEmitter);var oo=Xi;function fr(n,a){var e=a.size;if(e!==0){var t=n.length;n.length+=e;var r=0;a.forEach(function(i){n[t+r]=i,r++})}}function so(n){n=n||{};for(var a=0,e=arguments.length<=1?0:arguments.length-1;a<e;a++){var t=a+1<1||arguments.length<=a+1?void 0:arguments[a+1];t&&Object.assign(n,t)}return n}function Kt(n,a){for(var e in a)if(Object.prototype.hasOwnProperty.call(a,e)&&a[e]!==n[e])return!0;return!1}function lo(n,a){var e=n,t=a;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==t[r])return!1;for(var i in t)if(Object.prototype.hasOwnProperty.call(t,i)&&t[i]!==e[i])return!1;return!0}function At(n,a,e){e?n.add(a):n.delete(a)}var co=qe(gr());var Lo={easing:"quadraticInOut",duration:150};function gt(n){return n.labelVisibility==="visible"&&n.visibility!=="hidden"}function pr(n){return n.backdropVisibility==="visible"&&n.visibility!=="hidden"}function va(n){return[n.rotationAlignment==="graph"?1:0,n.labelRotationAlignment==="graph"?1:0]}function vr(n,a,e){var t=n[a];if(t)for(var r=0;r<t.length;r++){var i=t[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)t.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,t.splice(r+1,0,{offset:o,count:s})}return}}}function mr(n,a,e){if(!n[a]){n[a]=[{offset:e,count:1}];return}for(var t=n[a],r=t.length,i=0;i<t.length;i++)if(e<t[i].offset){r=i;break}var o=r>0?t[r-1]:null,s=r<t.length?t[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,t.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):t.splice(r,0,{offset:e,count:1})}function ho(n){if(!(0,co.default)(n))throw new Error("Sigma: invalid graph instance.")}function ma(n){var a=ne(n.x,2),e=a[0],t=a[1],r=ne(n.y,2),i=r[0],o=r[1],s=Math.max(t-e,o-i),l=(t+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var c=function(L){return{x:.5+(L.x-l)/s,y:.5+(L.y-u)/s}};return c.applyTo=function(d){d.x=.5+(d.x-l)/s,d.y=.5+(d.y-u)/s},c.inverse=function(d){return{x:l+s*(d.x-.5),y:u+s*(d.y-.5)}},c.ratio=s,c}var ba={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(a){return[a]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use ⌘ + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function ya(n){if(typeof n.labelDensity!="number"||n.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var a=n.minCameraRatio,e=n.maxCameraRatio;if(typeof a=="number"&&typeof e=="number"&&e<a)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function fo(n){return so({},ba,n)}var $d=new Set(["italic","oblique"]),Zd=new Set(["bold","bolder","lighter"]);function xa(n){for(var a="normal",e="normal",t=n.trim(),r=t.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if($d.has(s))e=s,i=o+1;else if(Zd.has(s)||/^\d{3}$/.test(s))a=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||t,weight:a,style:e}}function Yt(n,a,e){var t=document.createElement(n);if(a)for(var r in a)t.style[r]=a[r];if(e)for(var i in e)t.setAttribute(i,e[i]);return t}function Dn(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var So=qe(Bt());function Vd(n){var a=n.type===WebGL2RenderingContext.FLOAT&&!n.normalized,e=n.type===WebGL2RenderingContext.UNSIGNED_BYTE&&n.size===4&&n.normalized;if(!a&&!e)throw new Error('Attribute "'.concat(n.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return n.normalized?1:n.size}function br(n){var a=0;return n.forEach(function(e){return a+=Vd(e)}),a}function Eo(n,a,e){var t=n==="VERTEX"?a.VERTEX_SHADER:a.FRAGMENT_SHADER,r=a.createShader(t);if(r===null)throw new Error("loadShader: error while creating the shader");a.shaderSource(r,e),a.compileShader(r);var i=a.getShaderParameter(r,a.COMPILE_STATUS);if(!i){var o=a.getShaderInfoLog(r);throw a.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function xr(n,a){return Eo("VERTEX",n,a)}function _r(n,a){return Eo("FRAGMENT",n,a)}function Tr(n,a){var e=n.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var t,r;for(t=0,r=a.length;t<r;t++)n.attachShader(e,a[t]);n.linkProgram(e);var i=n.getProgramParameter(e,n.LINK_STATUS);if(!i){var o=n.getProgramInfoLog(e);throw n.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function go(n){var a=n.gl,e=n.buffer,t=n.program,r=n.vertexShader,i=n.fragmentShader;a.deleteShader(r),a.deleteShader(i),a.deleteProgram(t),a.deleteBuffer(e)}function he(n){return n%1===0?n.toFixed(1):n.toString()}var Ra=new Map,Ao=new Map,jd=0;function Ro(n,a){var e,t=(e=n.variables)===null||e===void 0||(e=e[a.source||a.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof t=="number"?t:typeof a.defaultValue=="number"?a.defaultValue:0;return he(r)}function wa(n,a,e){var t,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[a,e].concat(V(n.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return he((s=o.value)!==null&&s!==void 0?s:0)})),V(((t=n.attributes)!==null&&t!==void 0?t:[]).map(r)));return"sdf_".concat(n.name,"(").concat(i.join(", "),")")}function Xd(n){var a,e=n.name,t=n.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((a=n.attributes)!==null&&a!==void 0?a:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(Ro(n,o))}),i=[].concat(V(t),V(r));return i.length>0&&(e+="#"+i.join("#")),e}function qd(n){var a=Xd(n);if(!Ra.has(a)){var e={},t=O(n.uniforms),r;try{for(t.s();!(r=t.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){t.e(o)}finally{t.f()}Ra.set(a,{shape:n,uniformValues:e,slug:a}),Ao.set(a,jd++)}return a}function In(n){var a;return(a=Ao.get(n))!==null&&a!==void 0?a:-1}function wo(n){var a=[],e=new Set,t=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=O(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!t.has(s.name)){t.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),a.push(l)}}}catch(u){i.e(u)}finally{i.f()}return a.join(`
`)}function Kd(){return wo(Array.from(Ra.values()).map(function(n){return n.shape}))}function Yd(n){var a=Array.from(Ra.entries());if(a.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=a.map(function(t,r){var i=ne(t,2),o=i[0],s=i[1].shape,l=wa(s,"uv","size",function(u){var c=u.name.replace(/^a_/,"");return n!=null&&n.has(c)?"g_".concat(c):Ro(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function Sr(n){return wo(n)}function Mn(n){return V(new Map(n.flatMap(function(a){return a.uniforms}).map(function(a){return[a.name,a]})).values())}function Qd(n,a){if(n.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(d){return wa(d,"uv","size")},t=function(d){var L,h;return(L=d.inradiusFactorGLSL)!==null&&L!==void 0?L:he((h=d.inradiusFactor)!==null&&h!==void 0?h:1)};if(n.length===1){var r=n[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(e(r),`;
  context.inradiusFactor = `).concat(t(r),`;
}
`)}var i=n.map(function(c,d){return"    case ".concat(d,": // ").concat(c.name,`
      context.sdf = `).concat(e(c),`;
      context.inradiusFactor = `).concat(t(c),`;
      break;`)}).join(`
`),o=n[0],s="",l="shapeId";if(a&&a.length>1){var u=a.map(function(c,d){return"    case ".concat(c,": return ").concat(d,"; // ").concat(n[d].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(u,`
    default: return 0;
  }
}
`),l="globalToLocalShapeId(shapeId)"}return"".concat(s,`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  switch (`).concat(l,`) {
`).concat(i,`
    default:
      context.sdf = `).concat(e(o),`;
      context.inradiusFactor = `).concat(t(o),`;
  }
}
`)}var Jt={right:0,left:1,above:2,below:3,over:4},en=5,Er=3,Do=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Gn=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,Co=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Jd=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,ec=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,tc=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,nc=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,ko=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,Ar=2,st=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Ar,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),wt=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Ar,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),ac=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Ar,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),tn=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function rc(n,a){var e=function(o){return wa(o,"uv","size")};if(n.length===1)return{code:po(e(n[0])),multiShape:!1};var t=n.map(function(i,o){return"    case ".concat(a?a[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(t,`
    default: return `).concat(e(n[0]),`;
  }
}
int g_shapeId;
`).concat(po("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function po(n){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(n,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function ic(n,a){for(;!{}.hasOwnProperty.call(n,a)&&(n=Et(n))!==null;);return n}function yr(){return yr=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(n,a,e){var t=ic(n,a);if(t){var r=Object.getOwnPropertyDescriptor(t,a);return r.get?r.get.call(arguments.length<3?n:e):r.value}},yr.apply(null,arguments)}function ve(n,a,e,t){var r=yr(Et(1&t?n.prototype:n),a,e);return 2&t&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var oc=1024,sc=1.5,lc=4096,Po=-1,Da=(function(){function n(a,e){var t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:oc;Q(this,n),A(this,"texture",null),A(this,"dirty",!1),A(this,"dirtyRangeStart",1/0),A(this,"dirtyRangeEnd",-1),A(this,"indexMap",new Map),A(this,"freeIndices",[]),A(this,"nextIndex",0),this.gl=a,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(t);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return J(n,[{key:"computeTextureDimensions",value:function(e){var t=e*this.TEXELS_PER_ITEM,r=Math.min(t,lc),i=Math.ceil(t/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var t=this.roundUpToPowerOfTwo(Math.ceil(e*sc)),r=this.gl,i=this.computeTextureDimensions(t),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=t,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var t=this.indexMap.get(e);if(t!==void 0)return t;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var t=this.indexMap.get(e);if(t!==void 0){this.indexMap.delete(e),this.freeIndices.push(t);for(var r=t*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(t)}}},{key:"getIndex",value:function(e){var t;return(t=this.indexMap.get(e))!==null&&t!==void 0?t:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,t=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/t),s=Math.floor((i-1)/t),l=o;l<=s;l++){var u=l*t,c=Math.min(u+t,this.capacity*this.TEXELS_PER_ITEM),d=Math.max(r,u),L=Math.min(i,c);if(d<L){var h=d-u,f=L-d,v=this.data.subarray(d*4,L*4);e.texSubImage2D(e.TEXTURE_2D,0,h,l,f,1,e.RGBA,e.FLOAT,v)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var t=this.gl;t.activeTexture(t.TEXTURE0+e),t.bindTexture(t.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function Oe(n){var a={},e={},t=0,r=O(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=O(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=u.name.replace(/^a_/,"");c in a||(a[c]=t,e[c]=u,t+=u.size)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return{floatsPerItem:t,texelsPerItem:Math.max(1,Math.ceil(t/4)),offsets:a,specs:e}}var Ca=(function(n){function a(e,t,r){var i;return Q(this,a),i=de(this,a,[e,t.texelsPerItem,r]),i.floatsPerItem=t.floatsPerItem,i}return ce(a,n),J(a,[{key:"updateAllAttributes",value:function(t,r){var i=this.indexMap.get(t);i===void 0&&(i=this.allocate(t));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(t,r){t>=this.capacity&&this.resize(t+1);for(var i=t*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(t)}}])})(Da);function ka(n,a,e){for(var t=[],r=new Set,i=0;i<n.length;i++){var o=n[i],s=O(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=u.name.replace(/^a_/,"");if(!r.has(c)){r.add(c);var d=a.offsets[c];if(d!==void 0){var L=e?.get(i);t.push({sourceKey:u.source||c,packedOffset:d,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(L!=null&&L.getAttributeData)})}}}}catch(h){s.e(h)}finally{s.f()}}return t}function Pa(n,a,e,t,r,i){e.fill(0);for(var o=0,s=n.length;o<s;o++){var l=n[o],u=l.packedOffset,c=void 0;if(l.hasLifecycleHook){var d=r.get(l.sourceIndex-i);c=d.getAttributeData(a,l.sourceKey),c===null&&(c=a[l.sourceKey])}else c=a[l.sourceKey];if(l.isColor){var L=typeof c=="string"?c:l.defaultColor||t,h=Lt(L),f=ne(h,4),v=f[0],g=f[1],p=f[2],m=f[3];e[u]=v/255,e[u+1]=g/255,e[u+2]=p/255,e[u+3]=m/255}else if(l.size===1)e[u]=typeof c=="number"?c:typeof c=="boolean"?c?1:0:l.defaultNum;else{var b=Array.isArray(c)?c:null;if(b)for(var x=0;x<l.size;x++){var y;e[u+x]=(y=b[x])!==null&&y!==void 0?y:0}}}}var _a=["r","g","b","a"];function Qt(n,a){var e=n.offsets,t=n.specs,r=n.texelsPerItem,i=n.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=a.varPrefix,l=a.baseTexelExpr,u=a.textureWidthUniform,c=a.textureSamplerUniform,d=a.outputPrefix,L=d===void 0?"v_":d,h=[];h.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),h.push("");for(var f=0;f<r;f++)h.push("  ivec2 ".concat(s,"Coord").concat(f," = ivec2((").concat(s,"BaseTexel + ").concat(f,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(f,") / ").concat(u,");")),h.push("  vec4 ".concat(s,"Texel").concat(f," = texelFetch(").concat(c,", ").concat(s,"Coord").concat(f,", 0);"));h.push("");for(var v=[],g=function(){var x=m[p],y=t[x],_=e[x],E=Math.floor(_/4),S=_%4,T="".concat(s,"Texel").concat(E),w="".concat(s,"Texel").concat(E+1),I="".concat(s,"Fetched_").concat(x);if(y.size===1)h.push("  float ".concat(I," = ").concat(T,".").concat(_a[S],";"));else if(y.size===4&&S===0)h.push("  vec4 ".concat(I," = ").concat(T,";"));else{var R=S+y.size;if(R<=4){var P="vec".concat(y.size),D=_a.slice(S,R).join("");h.push("  ".concat(P," ").concat(I," = ").concat(T,".").concat(D,";"))}else{var F=y.size===4?"vec4":"vec".concat(y.size),z=_a.slice(S).map(function(k){return"".concat(T,".").concat(k)}),M=_a.slice(0,R-4).map(function(k){return"".concat(w,".").concat(k)}),C=[].concat(V(z),V(M)).join(", ");h.push("  ".concat(F," ").concat(I," = ").concat(F,"(").concat(C,");"))}}v.push("  ".concat(L).concat(x," = ").concat(I,";"))},p=0,m=o;p<m.length;p++)g();return{fetchCode:h.join(`
`),varyingAssignments:v.join(`
`)}}function Rr(n,a,e){if(!(!a||e.type==="sampler2D"))switch(e.type){case"float":n.uniform1f(a,e.value);break;case"int":case"bool":n.uniform1i(a,e.value);break;case"vec2":n.uniform2fv(a,e.value);break;case"vec3":n.uniform3fv(a,e.value);break;case"vec4":n.uniform4fv(a,e.value);break;case"mat3":n.uniformMatrix3fv(a,!1,e.value);break;case"mat4":n.uniformMatrix4fv(a,!1,e.value);break}}var uc=A(A(A(A(A(A(A(A({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Ta(n){var a=n.match(/^(#version[^\n]*\n)/);return a?a[1]+`#define PICKING_MODE
`+n.slice(a[1].length):`#define PICKING_MODE
`+n}var Dt=(function(){function n(a,e,t){Q(this,n),A(this,"floats",new Float32Array),A(this,"ints",new Uint32Array),A(this,"constantArray",new Float32Array),A(this,"capacity",0),A(this,"verticesCount",0),A(this,"bufferGeneration",0),A(this,"uploadedGeneration",new Map),A(this,"constantBufferGeneration",0),A(this,"uploadedConstantGeneration",new Map),A(this,"renderOffset",0),A(this,"renderCount",-1),A(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),A(this,"shadersLogged",!1),A(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=br(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=t,this.normalProgram=this.getProgramInfo("normal",a,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",a,Ta(r.VERTEX_SHADER_SOURCE),Ta(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=br(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return J(n,[{key:"kill",value:function(){go(this.normalProgram),this.pickProgram&&go(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,t,r,i,o){var s=t.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=xr(t,r),u=_r(t,i),c=Tr(t,[l,u]),d={};this.UNIFORMS.forEach(function(f){var v=t.getUniformLocation(c,f);v&&(d[f]=v)});var L={};this.ATTRIBUTES.forEach(function(f){L[f.name]=t.getAttribLocation(c,f.name)});var h;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(f){L[f.name]=t.getAttribLocation(c,f.name)}),h=t.createBuffer(),h===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:c,gl:t,frameBuffer:o,buffer:s,constantBuffer:h||{},uniformLocations:d,attributeLocations:L,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var t=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(c){return r+=t.bindAttribute(c,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(c){return r+=t.bindAttribute(c,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(c){return r+=t.bindAttribute(c,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var t=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return t.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return t.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return t.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,t,r,i){var o=uc[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=t.attributeLocations[e.name],l=t.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:br(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,t,r){var i=t.attributeLocations[e.name],o=t.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,t){var r;Rr(t.gl,(r=t.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,t){var r=t.gl,i=t.program,o=t.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,t),this.drawWebGL(this.METHOD,t)}},{key:"render",value:function(e,t,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Ta(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Ta(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=t??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,t){var r,i=t.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),mt=2,zn=7,Fo={below:0,above:1,left:2,right:3};function dc(){var n=`#version 300 es
precision highp float;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;

uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

// Atlas size is fixed at 2048×2048 — matches AttachmentManager.ATLAS_SIZE.
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);

// Per-instance
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)

// Per-vertex (constant)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]

out vec2 v_texCoord;

`.concat(st,`
`).concat(wt,`
`).concat(tn,`
`).concat(ko,`
`).concat(Gn,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePos = nodeData.xy;
  float nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; we just read the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);

  // Node radius in physical pixels (matches label/background).
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;

  // CSS-px inputs -> physical px, scaled by the zoom-dependent label ratio, so
  // the attachment stays glued to the label box exactly as the label scales.
  float zoomScale = u_zoomLabelSizeRatio;
  vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
  vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
  float gap = `).concat(mt.toFixed(1),` * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Graph-aligned labels add the camera angle so the attachment orbits with the box.
  mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);

  // Label box center relative to the node center (pre-rotation). The shape-aware
  // edge distance comes from the frame texture, so placement matches the label.
  vec2 boxCenter = vec2(0.0);
  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
    boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
  }

  // Horizontal anchor of below/above attachments tracks the label position, so
  // the attachment hangs from the label edge nearest the node (or is centered
  // when the label itself is node-centered): right->left, left->right, else center.
  float anchorX = 0.0;
  if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
  else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label

  // Attachment center relative to the box (pre-rotation, Y-down). This offset
  // depends only on the box, the gap and the attachment size — never the shape.
  vec2 attachCenter;
  if (a_attachmentPlacement < 0.5) {
    // below
    attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
  } else if (a_attachmentPlacement < 1.5) {
    // above
    attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
  } else if (a_attachmentPlacement < 2.5) {
    // left, top-aligned
    attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
  } else {
    // right, top-aligned
    attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
  }

  // Rotate the whole assembly by the label angle, around the node center.
  vec2 rotatedCenter = labelRotMat * attachCenter;
  vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);

  // Node center in screen px (Y-down).
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;

  // Snap node center to the pixel grid so label/backdrop/attachment move as one.
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Snap the quad's top-left to integer pixels so atlas texels map 1:1.
  vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
  vec2 topLeft = centerScreen - attachHalf;
  topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
  centerScreen = topLeft + attachHalf;

  vec2 vertexScreen = centerScreen + cornerOffset;
  gl_Position = vec4(
    vertexScreen.x * 2.0 / u_resolution.x - 1.0,
    1.0 - vertexScreen.y * 2.0 / u_resolution.y,
    0.0, 1.0
  );

  vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
  vec2 texSize = a_atlasRect.zw / u_atlasSize;
  vec2 uv = (a_quadCorner + 1.0) / 2.0;
  v_texCoord = texOrigin + uv * texSize;
}
`);return n}var cc=`#version 300 es
precision highp float;

uniform sampler2D u_atlasTexture;

in vec2 v_texCoord;

layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif

void main() {
  // Canvas textures are premultiplied; output directly for (ONE, 1-SRC_ALPHA) blending
  vec4 color = texture(u_atlasTexture, v_texCoord);
  if (color.a < 0.01) discard;
  fragColor = color;
#ifdef PICKING_MODE
  pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function Lc(n,a,e,t){var r,i,o=t.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:en,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},c=dc(),d=cc,L=(function(h){function f(){var v;Q(this,f);for(var g=arguments.length,p=new Array(g),m=0;m<g;m++)p[m]=arguments[m];return v=de(this,f,[].concat(p)),A(v,"totalCount",0),A(v,"bufferCapacity",0),v}return ce(f,h),J(f,[{key:"getDefinition",value:function(){var g=WebGL2RenderingContext,p=g.FLOAT,m=g.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:d,METHOD:m,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_atlasRect",size:4,type:p},{name:"a_attachmentSize",size:2,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_attachmentPlacement",size:1,type:p},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_labelAngle",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(g,p){var m=this.floats,b=g*this.STRIDE;m[b++]=p.nodeIndex,m[b++]=p.atlasX,m[b++]=p.atlasY,m[b++]=p.atlasW,m[b++]=p.atlasH,m[b++]=p.attachWidth,m[b++]=p.attachHeight,m[b++]=p.positionMode,m[b++]=p.attachmentPlacement,m[b++]=p.labelWidth,m[b++]=p.labelHeight,m[b++]=p.textHeight,m[b++]=p.labelAngle}},{key:"setUniforms",value:function(g,p){var m=p.gl,b=p.uniformLocations;m.uniformMatrix3fv(b.u_matrix,!1,g.matrix),m.uniform2f(b.u_resolution,g.width*g.pixelRatio,g.height*g.pixelRatio),m.uniform1f(b.u_labelPixelSnapping,g.labelPixelSnapping),m.uniform1f(b.u_sizeRatio,g.sizeRatio),m.uniform1f(b.u_correctionRatio,g.correctionRatio),m.uniform1f(b.u_cameraAngle,g.cameraAngle),m.uniform1f(b.u_pixelRatio,g.pixelRatio),m.uniform1f(b.u_labelMargin,f.labelMargin),m.uniform1f(b.u_zoomLabelSizeRatio,1/u(g.zoomRatio)),m.uniform1i(b.u_nodeDataTexture,g.nodeDataTextureUnit),m.uniform1i(b.u_nodeDataTextureWidth,g.nodeDataTextureWidth),m.uniform1i(b.u_nodeFrameTexture,g.nodeFrameTextureUnit),m.uniform1i(b.u_nodeFrameTextureWidth,g.nodeFrameTextureWidth),m.uniform1i(b.u_atlasTexture,zn)}},{key:"reallocateAttachments",value:function(g){this.totalCount=g,g>this.bufferCapacity&&(this.bufferCapacity=Math.max(g,Math.ceil(this.bufferCapacity*1.5)||10),ve(f,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(g,p){var m=p.gl;this.totalCount!==0&&m.drawArraysInstanced(g,0,this.VERTICES,this.totalCount)}}])})(Dt);return A(L,"labelMargin",l),new L(n,a,e)}var pt=5;function Fa(n,a){return[].concat(V(a),V(n.map(function(e){var t;return{attributes:(t=e.attributes)!==null&&t!==void 0?t:[]}})))}function nn(n,a){var e=Oe(Fa(n,a)),t=new Set(n.flatMap(function(u){var c;return(c=u.attributes)!==null&&c!==void 0?c:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=O(t),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return B(B({},e),{},{offsets:r,specs:i})}function hc(n,a){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),t=new Set,r=n.flatMap(function(h){return h.uniforms}).filter(function(h){return e.has(h.name)||t.has(h.name)?!1:(t.add(h.name),!0)}).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),i=a.flatMap(function(h){return h.uniforms}).filter(function(h){return e.has(h.name)||t.has(h.name)?!1:(t.add(h.name),!0)}).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=Fa(n,a),s=new Set,l=o.flatMap(function(h){return h.attributes}).filter(function(h){var f=h.name.replace(/^a_/,"");return s.has(f)?!1:(s.add(f),!0)}).map(function(h){var f=h.name.replace(/^a_/,""),v=h.size===1?"float":"vec".concat(h.size);return"out ".concat(v," v_").concat(f,";")}).join(`
`),u=Qt(Oe(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=u.fetchCode,d=u.varyingAssignments,L=`#version 300 es

// Standard node attributes (per instance) - minimal buffer usage
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment

// Constant attributes (per vertex, same for all instances)
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;

// Layer attribute texture uniforms
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

`.concat(r,`
`).concat(i,`

// Standard varyings
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs

// Layer varyings
`).concat(l,`

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(st,`
`).concat(wt,`

void main() {
  // Fetch node geometry: vec4(x, y, size, shapeId).
  int nodeIdx = int(a_nodeIndex);

  // Hidden nodes are flagged with a negative row by NodeProgram.process(). Push
  // the whole quad outside the clip volume: every vertex lands at the same
  // out-of-range position, so the primitive is fully clipped and rasterizes
  // nothing — neither to the frame buffer nor to the picking buffer.
  if (nodeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    return;
  }

  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_position = nodeData.xy;
  float a_size = nodeData.z;
  v_shapeId = nodeData.w;  // Pass shape ID to fragment shader

  // Per-node rotation alignment: 0 = viewport (screen-upright), 1 = graph.
  float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;

`).concat(c,`

  // Calculate the actual size in pixels
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;

  // In PICKING_MODE, inflate the quad by nodePickingPadding pixels on each side
  #ifdef PICKING_MODE
    float paddedSize = size + u_pickingPadding * u_correctionRatio;
    vec2 offset = a_quadCorner * paddedSize;
  #else
    vec2 offset = a_quadCorner * size;
  #endif
  // Counter-rotate the quad offset so viewport-aligned nodes stay upright as the
  // camera turns. Graph-aligned nodes (nodeRotation=1) skip it and turn with the
  // camera. The angle scales by (1 - nodeRotation) so both fall out of one path.
  {
    float ca = u_cameraAngle * (1.0 - nodeRotation);
    float c = cos(ca);
    float s = sin(ca);
    offset = mat2(c, s, -s, c) * offset;
  }
  vec2 position = a_position + offset;

  gl_Position = vec4(
    (u_matrix * vec3(position, 1)).xy,
    0,
    1
  );

  // In PICKING_MODE, UV is scaled beyond [-1, 1] to match the inflated quad
  #ifdef PICKING_MODE
    v_uv = a_quadCorner * (paddedSize / size);
  #else
    v_uv = a_quadCorner;
  #endif

  // Pass ID to fragment shader
  v_id = a_id;
  v_opacity = a_opacity;

  // Pass pixel size for layers that need pixel-mode calculations
  // Multiply by 2 because 'size' is half-width (offset from center), not full diameter
  v_pixelSize = size * 2.0;

  // Conversion factor from screen pixels to UV units
  // Same derivation as v_antialiasingWidth which represents ~1 pixel in UV space
  // P pixels in UV space = P * u_correctionRatio / size
  v_pixelToUV = u_correctionRatio / size;

  // We use an antialiasing width of 1px (so v_pixelToUV)
  v_antialiasingWidth = v_pixelToUV;

  // Pass layer attributes to fragment shader (fetched from texture)
`).concat(d,`
}
`);return L}function fc(n,a,e){var t=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=a.map(function(f,v){var g="layer_".concat(f.name),p=[].concat(V(f.attributes.map(function(m){return"v_".concat(m.name.replace(/^a_/,""))})),V(f.uniforms.map(function(m){return m.name}))).join(", ");return"  // Layer ".concat(v+1,": ").concat(f.name,`
  color = blendOver(color, `).concat(g,"(").concat(p,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=n.flatMap(function(f){return f.uniforms}).filter(function(f){return i.has(f.name)||o.has(f.name)?!1:(o.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),l=a.flatMap(function(f){return f.uniforms}).filter(function(f){return i.has(f.name)||o.has(f.name)?!1:(o.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),u=new Set,c=Fa(n,a).flatMap(function(f){return f.attributes}).filter(function(f){var v=f.name.replace(/^a_/,"");return u.has(v)?!1:(u.add(v),!0)}).map(function(f){var v=f.name.replace(/^a_/,""),g=f.size===1?"float":"vec".concat(f.size);return"in ".concat(g," v_").concat(v,";")}).join(`
`),d=Sr(n),L=Qd(n,e),h=`#version 300 es
precision highp float;

// Standard varyings
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs

// Standard uniforms (needed for some layer calculations like pixel-mode borders)
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Shape uniforms
`.concat(s,`

// Layer uniforms
`).concat(l,`

// Layer varyings
`).concat(c,`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

// LayerContext struct - provides rendering context to all layers
struct LayerContext {
  float sdf;             // Signed distance from shape boundary (negative inside)
  vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
  float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
  float shapeHalfSize;   // Effective shape half size (~radius) in UV space
  float pixelSize;       // Node full size (~diameter) in screen pixels
  float aaWidth;         // Anti-aliasing width for smooth transitions
  float correctionRatio; // Scaling factor for consistent rendering across zoom levels
  float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
  float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};

LayerContext context;  // Global instance, populated before layer calls

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// SDF shape functions
`).concat(d,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(L,`

// Layer functions
`).concat(a.map(function(f){return f.glsl}).join(`

`),`

void main() {
  // 1. Setup LayerContext (available to all layer functions)
  context.shapeSize = 1.0 - v_antialiasingWidth;
  context.shapeHalfSize = context.shapeSize * 0.5;
  context.pixelSize = v_pixelSize;
  context.uv = v_uv;
  context.aaWidth = v_antialiasingWidth;
  context.correctionRatio = u_correctionRatio;
  context.pixelToUV = v_pixelToUV;

  // Query shape SDF based on shapeId (sets context.sdf and context.inradiusFactor)
  queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);

  // 2. Early discard for pixels fully outside the shape (with AA margin)
  // In PICKING_MODE, allow extra fragments up to the picking padding distance
  #ifdef PICKING_MODE
    if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
  #else
    if (context.sdf > context.aaWidth) discard;
  #endif

  // 3. Apply layers sequentially with "over" compositing
  vec4 color = vec4(0.0);

`).concat(r,`

  #ifdef PICKING_MODE
    // Picking pass: output node ID for pixels within the picking area.
    if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
    fragColor = v_id;
  #else
`).concat(t?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
    // smoothstep provides smooth transition from opaque to transparent
    float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
    float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    // Mix with transparent to fade both color AND alpha together (avoids bright halo)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return h}function gc(n,a){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),n.forEach(function(t){t.uniforms.forEach(function(r){return e.add(r.name)})}),a.forEach(function(t){t.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function pc(n){var a=WebGL2RenderingContext,e=a.UNSIGNED_BYTE,t=a.FLOAT;return[{name:"a_nodeIndex",size:1,type:t},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:t}]}function vo(n){var a=n.shapes,e=n.layers,t=n.shapeGlobalIds,r=n.antialias,i=r===void 0?!0:r;return{vertexShader:hc(a,e),fragmentShader:fc(a,e,t,i),uniforms:gc(a,e),attributes:pc()}}function Io(n,a,e){var t=nn(n,a),r=t.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function vc(n){var a,e,t=n.shapes,r=n.layers,i=n.shapeGlobalIds,o=Qt(nn(t,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=t.length===1?"float inradiusFactor = ".concat(he((a=t[0].inradiusFactor)!==null&&a!==void 0?a:1),";"):"float inradiusFactor = ".concat(he((e=t[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(t.map(function(u,c){var d,L=i?i[c]:c;return"    case ".concat(L,": inradiusFactor = ").concat(he((d=u.inradiusFactor)!==null&&d!==void 0?d:1),"; break;")}).join(`
`),`
    default: break;
  }`),l=`#version 300 es

in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
`.concat(Io(t,r,"out"),`

`).concat(st,`
`).concat(wt,`
`).concat(tn,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Node data: (x, y, size, shapeId). shapeId (global) is forwarded to the
  // fragment shader, which keeps the shape SDF for the outline.
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;
  float shapeId = nodeData.w;

  // Per-node rotation alignment (0 = viewport, 1 = graph). nodeRotation drives
  // the fragment's shape outline; labelRotation turns the label box with camera.
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;
  v_nodeRotation = nodeRotation;

  `).concat(Do,`
  // CSS pixel attributes are multiplied by u_pixelRatio to match nodeRadiusPixels,
  // which is already in physical pixels (nodeRadiusNDC * u_resolution.x / 2.0).
  float padding = a_backdropPadding * u_pixelRatio;
  float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
  // Unpack a_backdropExtra: [borderWidth, cornerRadius, labelPadding, area]
  float borderWidth = a_backdropExtra.x * u_pixelRatio;
  float cornerRadius = a_backdropExtra.y * u_pixelRatio;
  float labelPad = a_backdropExtra.z * u_pixelRatio;
  float backdropArea = a_backdropExtra.w;
  // Use 2x shadowBlur so the Gaussian fully decays before the quad edge
  float totalExpansion = shadowBlur * 2.0 + borderWidth;
  float enlargedRadius = nodeRadiusPixels + padding;

  // Circumscribed radius for the quad bounds. Non-circular shapes reach past
  // their inradius out to their circumradius (= enlargedRadius / inradiusFactor),
  // in any direction once rotated. The axis-aligned quad must contain that, or
  // the fill/shadow gets clipped (square corners, triangle tip, etc.).
  `).concat(s,`
  float boundRadius = enlargedRadius / inradiusFactor;

  // Apply zoom-dependent label size scaling
  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Only apply labelPad when a label is actually present
  float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
  vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
  vec2 labelOffset = vec2(0.0);

  // Effective label angle: intrinsic angle plus the camera angle when the label
  // is graph-aligned, so the box orbits the node in lockstep with the frame-pass.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 snapDelta = vec2(0.0);

  if (labelW > 0.0) {
    // labelW > 0.0 means this node's label is displayed, so the frame-pass wrote
    // its edge distance this frame.
    float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
    // labelMargin matches the label shader's margin (gap from node edge to text)
    float labelStart = edgeDistPixels + labelMargin;
    // Above/below center on the actual glyph height, not the font line box, so
    // the box stays aligned with the rendered text (matches labelBoxCenter()).
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;

    // Snap node center to pixel grid so label/backdrop/attachment move as a unit
    vec2 nodeScreen = vec2(
      (nodeClip.x + 1.0) * u_resolution.x,
      (1.0 - nodeClip.y) * u_resolution.y
    ) * 0.5;
    snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

    if (a_positionMode < 0.5) {
      // Right: box spans from node center to text end + padding
      float boxRightEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(boxRightEdge * 0.5, 0.0);
      labelHalfSize.x = boxRightEdge * 0.5;
    } else if (a_positionMode < 1.5) {
      // Left: mirror of right
      float boxLeftEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
      labelHalfSize.x = boxLeftEdge * 0.5;
    } else if (a_positionMode < 2.5) {
      // Above: text bottom at labelStart, centered horizontally
      labelOffset = vec2(0.0, -(labelStart + textHalf));
    } else if (a_positionMode < 3.5) {
      // Below: text top at labelStart, centered horizontally
      labelOffset = vec2(0.0, labelStart + textHalf);
    }
    // over (>=4): labelOffset stays (0,0) — text centered on the node.

    // The attachment-cover shift is in label space (like the attachment itself),
    // so rotate it together with the position offset — otherwise the box drifts
    // off the attachment as the label angle grows.
    labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
  }

  // For node-only mode, zero out label dimensions
  if (backdropArea > 0.5 && backdropArea < 1.5) {
    labelHalfSize = vec2(0.0);
    labelOffset = vec2(0.0);
  }

  vec2 minBound, maxBound;

  bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);

  if (hasLabelBounds) {
    // Union with label bounds (area=both) or label-only bounds (area=label)
    vec2 labelMin, labelMax;

    if (a_labelAngle != 0.0) {
      vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
      vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
      vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
      vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
      labelMin = min(min(corner1, corner2), min(corner3, corner4));
      labelMax = max(max(corner1, corner2), max(corner3, corner4));
    } else {
      labelMin = labelOffset - labelHalfSize;
      labelMax = labelOffset + labelHalfSize;
    }

    if (backdropArea > 1.5) {
      // Label-only: bounds from label rect only
      minBound = labelMin - totalExpansion;
      maxBound = labelMax + totalExpansion;
    } else {
      // Both: union of node + label
      minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
      maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
    }
  } else {
    // Node-only or no visible label
    float totalRadius = boundRadius + totalExpansion;
    minBound = -vec2(totalRadius);
    maxBound = vec2(totalRadius);
  }

  vec2 quadSize = maxBound - minBound;
  vec2 quadCenter = (minBound + maxBound) * 0.5;

  vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
  vec2 ndcOffset = localPos * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);

  v_uv = localPos;
  v_nodeCenter = vec2(0.0);
  v_nodeRadius = nodeRadiusPixels;
  v_labelCenter = labelOffset;
  v_labelHalfSize = labelHalfSize;
  v_aaWidth = 1.0;
  v_shapeId = shapeId;
  v_labelAngle = labelAngle;
  v_backdropColor = a_backdropColor;
  v_backdropShadowColor = a_backdropShadowColor;
  v_backdropShadowBlur = a_backdropShadowBlur;
  v_backdropPadding = a_backdropPadding;
  v_backdropBorderColor = a_backdropBorderColor;
  v_backdropBorderWidth = borderWidth;
  v_backdropCornerRadius = cornerRadius;
  v_backdropArea = backdropArea;
}
`);return l}function mc(n){var a=n.shapes,e=n.layers,t=n.shapeGlobalIds,r=Sr(a),i=Mn(a).map(function(L){return"uniform ".concat(L.type," ").concat(L.name,";")}).join(`
`),o=function(h){return wa(h,"nodeUV","1.0")},s;if(a.length===1)s="float nodeSdfNormalized = ".concat(o(a[0]),";");else{var l=a.map(function(L,h){var f=t?t[h]:h;return"    case ".concat(f,": nodeSdfNormalized = ").concat(o(L),"; break;")}).join(`
`),u=o(a[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(u,`;
  }`)}var c=`float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
  float ca = u_cameraAngle * v_nodeRotation;
  float ca_c = cos(ca);
  float ca_s = sin(ca);
  vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,d=`#version 300 es
precision highp float;

in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
`.concat(Io(a,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Jd,`
`).concat(ec,`
`).concat(tc,`
`).concat(nc,`

void main() {
  vec4 backdropColor = v_backdropColor;
  vec4 shadowColor = v_backdropShadowColor;
  float shadowBlur = v_backdropShadowBlur;
  float padding = v_backdropPadding;
  vec4 borderColor = v_backdropBorderColor;
  float borderWidth = v_backdropBorderWidth;
  float cornerRadius = v_backdropCornerRadius;

  float enlargedRadius = v_nodeRadius + padding;
  vec2 screenUV = v_uv - v_nodeCenter;
  `).concat(c,`

  // Query the correct shape SDF based on shapeId
  `).concat(s,`
  float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;

  // Label SDF with optional corner radius and rotation
  float labelSdfPixels;
  if (v_labelHalfSize.x > 0.0) {
    vec2 labelP = v_uv - v_labelCenter;
    labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
  } else {
    labelSdfPixels = 10000.0;
  }

  // Select area: 0=both, 1=node, 2=label
  float combinedSdf;
  if (v_backdropArea > 1.5) {
    combinedSdf = labelSdfPixels;
  } else if (v_backdropArea > 0.5) {
    combinedSdf = nodeSdfPixels;
  } else {
    combinedSdf = min(nodeSdfPixels, labelSdfPixels);
  }

  // Fill + border composite
  float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
  vec4 background;
  if (borderWidth > 0.5) {
    float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
    float fillAlpha = innerEdge * backdropColor.a;
    vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
    float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
    vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
    background = fill + border * (1.0 - fill.a);
  } else {
    float fillAlpha = outerEdge * backdropColor.a;
    background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
  }

  // Gaussian-like shadow falloff (mimics canvas shadowBlur)
  vec4 shadow = vec4(0.0);
  float sigma = shadowBlur / 2.5;
  if (sigma > 0.001) {
    float shadowDist = max(0.0, combinedSdf);
    float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
    shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
  }

  fragColor = background + shadow * (1.0 - background.a);
  fragPicking = vec4(0.0);
}
`);return d}function bc(n){var a=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=O(Mn(n)),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;a.includes(r.name)||a.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return a}function yc(n){return{vertexShader:vc(n),fragmentShader:mc(n),uniforms:bc(n.shapes)}}function xc(n,a,e,t){var r,i,o=t.label,s=o===void 0?{}:o,l=t.shapes,u=t.layers,c=t.getAttributeTexture,d=t.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var L=(r=s.margin)!==null&&r!==void 0?r:5,h=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},f={shapes:l,layers:u,shapeGlobalIds:d},v=yc(f),g=(function(p){function m(){var b;Q(this,m);for(var x=arguments.length,y=new Array(x),_=0;_<x;_++)y[_]=arguments[_];return b=de(this,m,[].concat(y)),A(b,"totalBackdropCount",0),A(b,"bufferCapacity",0),b}return ce(m,p),J(m,[{key:"getDefinition",value:function(){var x=WebGL2RenderingContext,y=x.FLOAT,_=x.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:v.vertexShader,FRAGMENT_SHADER_SOURCE:v.fragmentShader,METHOD:_,UNIFORMS:v.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:y},{name:"a_labelWidth",size:1,type:y},{name:"a_labelHeight",size:1,type:y},{name:"a_textHeight",size:1,type:y},{name:"a_positionMode",size:1,type:y},{name:"a_labelAngle",size:1,type:y},{name:"a_backdropColor",size:4,type:y},{name:"a_backdropShadowColor",size:4,type:y},{name:"a_backdropShadowBlur",size:1,type:y},{name:"a_backdropPadding",size:1,type:y},{name:"a_backdropBorderColor",size:4,type:y},{name:"a_backdropExtra",size:4,type:y},{name:"a_labelBoxOffset",size:2,type:y}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:y}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(x,y){var _=this.floats,E=this.STRIDE,S=x*E;_[S++]=y.nodeIndex,_[S++]=y.labelWidth,_[S++]=y.labelHeight,_[S++]=y.textHeight,_[S++]=Jt[y.position],_[S++]=y.labelAngle,_[S++]=y.backdropColor[0],_[S++]=y.backdropColor[1],_[S++]=y.backdropColor[2],_[S++]=y.backdropColor[3],_[S++]=y.backdropShadowColor[0],_[S++]=y.backdropShadowColor[1],_[S++]=y.backdropShadowColor[2],_[S++]=y.backdropShadowColor[3],_[S++]=y.backdropShadowBlur,_[S++]=y.backdropPadding,_[S++]=y.backdropBorderColor[0],_[S++]=y.backdropBorderColor[1],_[S++]=y.backdropBorderColor[2],_[S++]=y.backdropBorderColor[3],_[S++]=y.backdropBorderWidth,_[S++]=y.backdropCornerRadius,_[S++]=y.backdropLabelPadding,_[S++]=y.backdropArea,_[S++]=y.labelBoxOffset[0],_[S++]=y.labelBoxOffset[1]}},{key:"setUniforms",value:function(x,y){var _=y.gl,E=y.uniformLocations;_.uniformMatrix3fv(E.u_matrix,!1,x.matrix),_.uniform1f(E.u_sizeRatio,x.sizeRatio),_.uniform1f(E.u_correctionRatio,x.correctionRatio),_.uniform1f(E.u_cameraAngle,x.cameraAngle),_.uniform2f(E.u_resolution,x.width*x.pixelRatio,x.height*x.pixelRatio),_.uniform1f(E.u_pixelRatio,x.pixelRatio),_.uniform1f(E.u_labelMargin,m.labelMargin),_.uniform1f(E.u_zoomLabelSizeRatio,1/h(x.zoomRatio)),_.uniform1f(E.u_labelPixelSnapping,x.labelPixelSnapping),_.uniform1i(E.u_nodeDataTexture,x.nodeDataTextureUnit),_.uniform1i(E.u_nodeDataTextureWidth,x.nodeDataTextureWidth),_.uniform1i(E.u_nodeFrameTexture,x.nodeFrameTextureUnit),_.uniform1i(E.u_nodeFrameTextureWidth,x.nodeFrameTextureWidth);var S=c();E.u_layerAttributeTexture&&S&&(S.bind(pt),_.uniform1i(E.u_layerAttributeTexture,pt),_.uniform1i(E.u_layerAttributeTextureWidth,S.getTextureWidth()),_.uniform1i(E.u_layerAttributeTexelsPerNode,S.getTexelsPerItem()));var T=O(Mn(l)),w;try{for(T.s();!(w=T.n()).done;){var I=w.value;this.setTypedUniform(I,y)}}catch(R){T.e(R)}finally{T.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(x,y){var _=y.gl;this.totalBackdropCount!==0&&(this.isInstanced?_.drawArraysInstanced(x,0,this.VERTICES,this.totalBackdropCount):_.drawArrays(x,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(x){this.totalBackdropCount=x,x>this.bufferCapacity&&(this.bufferCapacity=Math.max(x,Math.ceil(this.bufferCapacity*1.5)||10),ve(m,"reallocate",this,3)([this.bufferCapacity]))}}])})(Dt);return A(g,"labelMargin",L),new g(n,a,e)}var Mo=(function(n){function a(){var e;Q(this,a);for(var t=arguments.length,r=new Array(t),i=0;i<t;i++)r[i]=arguments[i];return e=de(this,a,[].concat(r)),A(e,"totalCharacterCount",0),A(e,"bufferCapacity",0),e}return ce(a,n),J(a,[{key:"processLabel",value:function(t,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(t,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(t,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(t,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(t){this.totalCharacterCount=t,t>this.bufferCapacity&&(this.bufferCapacity=Math.max(t,Math.ceil(this.bufferCapacity*1.5)||1e3),ve(a,"reallocate",this,3)([this.bufferCapacity]))}}])})(Dt);function _c(){var n=`#version 300 es

in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

out vec4 v_id;
out vec4 v_color;

`.concat(st,`
`).concat(wt,`
`).concat(tn,`
`).concat(ko,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;

  // Shape-aware edge distance, read once from the shared frame texture.
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  `).concat(Do,`

  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
  float padding = u_pickingPadding * u_pixelRatio;
#else
  float padding = a_padding * u_pixelRatio;
#endif

  if (labelW <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    v_color = vec4(0.0);
    return;
  }

  vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
  vec2 labelOffset = vec2(0.0);

  // Graph-aligned labels add the camera angle so the rect orbits with the text.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
    // Box center uses the text half-size; the padding expands the quad below.
    labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
  }

  // Rotate the rect with the label so it stays aligned with the (rotated) text.
  vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
  vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
  v_id = a_id;
  v_color = a_color;
}
`);return n}var Tc=`#version 300 es
precision highp float;

in vec4 v_id;
in vec4 v_color;

out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    fragColor = v_id;
  #else
    if (v_color.a <= 0.0) discard;
    // v_color is non-premultiplied RGBA (0-1); convert to premultiplied for blending
    fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
  #endif
}
`;function Sc(n,a,e,t){var r,i,o=t.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:en,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},c=_c(),d=(function(L){function h(){var f;Q(this,h);for(var v=arguments.length,g=new Array(v),p=0;p<v;p++)g[p]=arguments[p];return f=de(this,h,[].concat(g)),A(f,"totalCount",0),A(f,"bufferCapacity",0),f}return ce(h,L),J(h,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,g=v.FLOAT,p=v.UNSIGNED_BYTE,m=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:Tc,METHOD:m,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_id",size:4,type:p,normalized:!0},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelAngle",size:1,type:g},{name:"a_padding",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(v,g){var p=this.floats,m=this.ints,b=v*this.STRIDE;p[b++]=g.nodeIndex,m[b++]=g.id,p[b++]=g.color,p[b++]=g.labelWidth,p[b++]=g.labelHeight,p[b++]=g.textHeight,p[b++]=g.positionMode,p[b++]=g.labelAngle,p[b++]=g.padding}},{key:"setUniforms",value:function(v,g){var p=g.gl,m=g.uniformLocations;p.uniformMatrix3fv(m.u_matrix,!1,v.matrix),p.uniform1f(m.u_sizeRatio,v.sizeRatio),p.uniform1f(m.u_correctionRatio,v.correctionRatio),p.uniform1f(m.u_cameraAngle,v.cameraAngle),p.uniform2f(m.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio),p.uniform1f(m.u_pixelRatio,v.pixelRatio),p.uniform1f(m.u_labelMargin,h.labelMargin),p.uniform1f(m.u_zoomLabelSizeRatio,1/u(v.zoomRatio)),p.uniform1f(m.u_labelPixelSnapping,v.labelPixelSnapping),p.uniform1f(m.u_pickingPadding,v.labelPickingPadding),p.uniform1i(m.u_nodeDataTexture,v.nodeDataTextureUnit),p.uniform1i(m.u_nodeDataTextureWidth,v.nodeDataTextureWidth),p.uniform1i(m.u_nodeFrameTexture,v.nodeFrameTextureUnit),p.uniform1i(m.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(v,g){var p=g.gl;this.totalCount!==0&&p.drawArraysInstanced(p.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(v){this.totalCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),ve(h,"reallocate",this,3)([this.bufferCapacity]))}}])})(Dt);return A(d,"labelMargin",l),new d(n,a,e)}var Ke={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},Cn=2,Pn=1e20;function Ec(n,a,e,t,r){var i=n+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(t," ").concat(e," ").concat(n,"px ").concat(a),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function Ac(n,a,e,t,r){var i=n.ctx,o=n.canvasSize,s=i.measureText(a),l=s.width,u=s.actualBoundingBoxAscent,c=s.actualBoundingBoxDescent,d=s.actualBoundingBoxLeft,L=s.actualBoundingBoxRight,h=Math.ceil(u),f=Math.ceil(d),v=Math.max(0,Math.min(o-e,Math.ceil(d)+Math.ceil(L))),g=Math.min(o-e,h+Math.ceil(c)),p=v+2*e,m=g+2*e,b=Math.max(p*m,0),x=new Uint8ClampedArray(b),y={data:x,width:p,height:m,glyphWidth:v,glyphHeight:g,glyphTop:h,glyphLeft:f,glyphAdvance:l};if(v===0||g===0)return y;var _=n.gridInner,E=n.gridOuter;i.clearRect(e,e,v,g),i.fillText(a,e+f,e+h);var S=i.getImageData(e,e,v,g);E.fill(Pn,0,b),_.fill(0,0,b);for(var T=0;T<g;T++)for(var w=0;w<v;w++){var I=S.data[4*(T*v+w)+3]/255;if(I!==0){var R=(T+e)*p+w+e;if(I===1)E[R]=0,_[R]=Pn;else{var P=.5-I;E[R]=P>0?P*P:0,_[R]=P<0?P*P:0}}}mo(E,0,0,p,m,p,n.f,n.v,n.z),mo(_,e,e,v,g,p,n.f,n.v,n.z);for(var D=0;D<b;D++){var F=Math.sqrt(E[D])-Math.sqrt(_[D]);x[D]=Math.round(255-255*(F/t+r))}return y}function mo(n,a,e,t,r,i,o,s,l){for(var u=a;u<a+t;u++)bo(n,e*i+u,i,r,o,s,l);for(var c=e;c<e+r;c++)bo(n,c*i+a,1,t,o,s,l)}function bo(n,a,e,t,r,i,o){i[0]=0,o[0]=-Pn,o[1]=Pn,r[0]=n[a];for(var s=1,l=0,u=0;s<t;s++){r[s]=n[a+s*e];var c=s*s;do{var d=i[l];u=(r[s]-r[d]+c-d*d)/(s-d)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=Pn}for(var L=0,h=0;L<t;L++){for(;o[h+1]<L;)h++;var f=i[h],v=L-f;n[a+L*e]=r[f]+v*v}}var Rt=(function(n){function a(){var e,t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return Q(this,a),e=de(this,a),A(e,"fonts",new Map),A(e,"textures",[]),A(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),A(e,"pendingGlyphs",[]),A(e,"debounceTimer",null),e.options=B(B({},Ke),t),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return ce(a,n),J(a,[{key:"getFontKey",value:function(t){return"".concat(t.family,"-").concat(t.weight,"-").concat(t.style)}},{key:"registerFont",value:function(t){var r=this.getFontKey(t);if(this.fonts.has(r))return r;var i=Ec(this.options.fontSize,t.family,t.weight,t.style,this.options.buffer);return this.fonts.set(r,{descriptor:t,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(t,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=O(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=u.codePointAt(0);c!==void 0&&(i.glyphs.has(c)||(this.pendingGlyphs.push({fontKey:r,charCode:c}),o=!0))}}catch(d){s.e(d)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(t,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(t).width}},{key:"getGlyph",value:function(t,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(t)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var t=0,r=O(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;t+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return t}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var t=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){t.debounceTimer=null,t.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var t=this.options,r=t.maxTextureSize,i=t.buffer,o=t.radius,s=t.cutoff,l=O(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var c=u.value,d=c.fontKey,L=c.charCode,h=this.fonts.get(d);if(!(!h||h.glyphs.has(L))){var f=String.fromCodePoint(L),v=Ac(h.generator,f,i,o,s),g=v.width,p=v.height;this.cursor.x+g+Cn>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+Cn,this.cursor.rowHeight=0),this.cursor.y+p+Cn>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var m=v.data,b=new Uint8ClampedArray(g*p*4),x=0;x<m.length;x++){var y=x*4;b[y]=255,b[y+1]=255,b[y+2]=255,b[y+3]=m[x]}var _=new ImageData(b,g,p);this.ctx.putImageData(_,this.cursor.x,this.cursor.y);var E={charCode:L,width:v.glyphWidth,height:v.glyphHeight,bearingX:-v.glyphLeft-i,bearingY:v.glyphTop+i,advance:v.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:g,atlasHeight:p,atlasIndex:this.cursor.atlasIndex};h.glyphs.set(L,E),this.cursor.x+=g+Cn,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,p)}}}catch(S){l.e(S)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(a.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var t=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(t,Math.max(this.cursor.x,r?t:1)),o=Math.min(t,this.cursor.y+this.cursor.rowHeight+Cn),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(So.EventEmitter);A(Rt,"ATLAS_UPDATED_EVENT","atlasUpdated");var Rc=Ke.fontSize;function wc(){var n=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,a=`#version 300 es

// ============================================================================
// Attributes
// ============================================================================

// Per-character (instanced)
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)

// Per-vertex (constant quad corners)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = `.concat(he(Rc),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(st,`
`).concat(wt,`
`).concat(tn,`
`).concat(Co,`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Step 0: Fetch node data + shared edge distance from textures
  // -------------------------------------------------------------------------
  // Node-data texture format: vec4(x, y, size, shapeId)
  // 2D texture layout: texCoord = (index % width, index / width)
  int nodeIdx = int(a_nodeIndex);
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_anchorPosition = nodeData.xy;
  float a_nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; the label just reads the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  // Apply zoom-dependent label size scaling
  // Positional values are in CSS pixels; multiply by u_pixelRatio to convert to
  // physical pixels, which is what the NDC conversion (/ u_resolution) expects.
  float zoomScale = u_zoomLabelSizeRatio;
  float margin = a_margin * zoomScale * u_pixelRatio;
  vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
  vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
  float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
  float labelHeight = a_labelHeight * zoomScale;

  // Font scale: ratio of CSS label size to the base atlas font size.
  // Divided by u_pixelRatio because the atlas is generated at ATLAS_FONT_SIZE * pixelRatio,
  // which cancels out the u_pixelRatio in the fragment shader's gamma formula and keeps
  // the anti-aliasing band width consistent across pixel densities.
  v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);

  // -------------------------------------------------------------------------
  // Step 1: Transform node position to clip space
  // -------------------------------------------------------------------------
  vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);

  // -------------------------------------------------------------------------
  // Step 2: Convert node size to screen pixels
  // -------------------------------------------------------------------------
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
  float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;

`).concat(n,`

  // -------------------------------------------------------------------------
  // Step 4: Calculate final vertex position
  // -------------------------------------------------------------------------
  vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
  vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;

  // Apply text alignment based on position mode
  float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
  float textHeight = a_textHeight * zoomScale * u_pixelRatio;
  float baselineToDescent = textHeight / 2.0 - verticalCenter;
  float baselineToAscent = textHeight / 2.0 + verticalCenter;

  if (a_positionMode < 0.5) {
    // Right: vertically center
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 1.5) {
    // Left: right-align and vertically center
    charPixelPos.x -= labelWidth;
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 2.5) {
    // Above: center horizontally, bottom of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y -= baselineToDescent;
  } else if (a_positionMode < 3.5) {
    // Below: center horizontally, top of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += baselineToAscent;
  } else {
    // Over: center both
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += verticalCenter;
  }

  // Apply label angle rotation. Graph-aligned labels add the camera angle so the
  // whole label orbits the node in lockstep with the frame-pass edge distance.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
  charPixelPos = labelRotMat * charPixelPos;

  // Snap node center to pixel grid so label/backdrop/attachment move as a unit
  vec2 nodeScreen = vec2(
    (anchorClip.x + 1.0) * u_resolution.x,
    (1.0 - anchorClip.y) * u_resolution.y
  ) * 0.5;
  charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Convert to NDC (flip Y: screen Y-down -> clip Y-up)
  vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
  gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 5: Texture coordinates
  // -------------------------------------------------------------------------
  v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 6: Pass color
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
}
`);return a}function Dc(){var n=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
    // Sample SDF value from atlas (high = inside glyph, low = outside)
    float sdfValue = texture(u_atlas, v_texCoord).a;

    // Edge threshold: 1.0 - cutoff = 0.75 for default cutoff=0.25
    // This is where the glyph edge is located in the SDF
    float edgeThreshold = 1.0 - u_sdfBuffer;

    // Gamma controls the anti-aliasing band width.
    // Scale inversely with font scale so small labels get a wider AA band
    // (smoother) and large labels get a tighter band (sharper).
    float gamma = u_gamma / (u_pixelRatio * v_fontScale);

    // Pure gamma-based anti-aliasing using smoothstep
    // The AA band extends from (threshold - gamma) to (threshold + gamma)
    float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);

    // Premultiplied alpha output for correct blending
    float finalAlpha = v_color.a * alpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  #endif
}
`;return n}function Cc(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function kc(){return{vertexShader:wc(),fragmentShader:Dc(),uniforms:Cc()}}function Pc(n,a,e,t){var r,i,o=t.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:en,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},c=kc(),d=(function(L){function h(f,v,g){var p,m,b,x;if(Q(this,h),x=de(this,h,[f,v,g]),A(x,"atlasTexture",null),A(x,"atlasNeedsUpdate",!1),A(x,"labelGlyphCache",new Map),x.atlasFontSize=Ke.fontSize*Dn(),x.atlasManager=new Rt({fontSize:x.atlasFontSize}),x.gamma=.025,x.sdfBuffer=Ke.cutoff,x.atlasTexture=f.createTexture(),!x.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");f.bindTexture(f.TEXTURE_2D,x.atlasTexture),f.texParameteri(f.TEXTURE_2D,f.TEXTURE_WRAP_S,f.CLAMP_TO_EDGE),f.texParameteri(f.TEXTURE_2D,f.TEXTURE_WRAP_T,f.CLAMP_TO_EDGE),f.texParameteri(f.TEXTURE_2D,f.TEXTURE_MIN_FILTER,f.LINEAR),f.texParameteri(f.TEXTURE_2D,f.TEXTURE_MAG_FILTER,f.LINEAR),f.bindTexture(f.TEXTURE_2D,null),x.atlasManager.on(Rt.ATLAS_UPDATED_EVENT,function(){x.atlasNeedsUpdate=!0});var y={family:((p=s.font)===null||p===void 0?void 0:p.family)||"sans-serif",weight:((m=s.font)===null||m===void 0?void 0:m.weight)||"normal",style:((b=s.font)===null||b===void 0?void 0:b.style)||"normal"};return x.defaultFontKey=x.atlasManager.registerFont(y),x}return ce(h,L),J(h,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,g=v.FLOAT,p=v.UNSIGNED_BYTE,m=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c.vertexShader,FRAGMENT_SHADER_SOURCE:c.fragmentShader,METHOD:m,UNIFORMS:c.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_charOffset",size:2,type:g},{name:"a_charSize",size:2,type:g},{name:"a_texCoords",size:4,type:g},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_margin",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_verticalCenter",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_labelAngle",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(v,g){if(g.hidden||!g.text){this.labelGlyphCache.delete(v);return}var p=g.text,m=g.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(p,m);var b=[],x=[],y=0,_=0,E=0,S=O(p),T;try{for(S.s();!(T=S.n()).done;){var w=T.value,I=w.codePointAt(0);if(I===void 0){b.push(void 0),x.push(y);continue}var R=this.atlasManager.getGlyph(I,m);b.push(R),x.push(y),R&&(y+=R.advance,_=Math.max(_,R.bearingY),E=Math.max(E,R.atlasHeight-R.bearingY))}}catch(P){S.e(P)}finally{S.f()}this.labelGlyphCache.set(v,{glyphs:b,xOffsets:x,totalWidth:y,totalHeight:_+E,verticalCenterOffset:(_-E)/2})}},{key:"processCharacter",value:function(v,g,p,m){var b=this.floats,x=this.STRIDE,y=v*x,_=this.labelGlyphCache.get(g.parentKey);if(!_||!_.glyphs[m]){for(var E=0;E<x;E++)b[y+E]=0;return}var S=_.glyphs[m],T=_.xOffsets[m],w=g.size/this.atlasFontSize,I=ze(g.color),R=y;b[R++]=g.nodeIndex,b[R++]=(T+S.bearingX)*w,b[R++]=-S.bearingY*w,b[R++]=S.atlasWidth*w,b[R++]=S.atlasHeight*w,b[R++]=S.atlasX,b[R++]=S.atlasY,b[R++]=S.atlasWidth,b[R++]=S.atlasHeight,b[R++]=I,b[R++]=g.margin,b[R++]=Jt[g.position],b[R++]=_.totalWidth*w,b[R++]=g.size,b[R++]=_.verticalCenterOffset*w,b[R++]=_.totalHeight*w,b[R++]=g.labelAngle}},{key:"processLabel",value:function(v,g,p){return this.prepareLabelGlyphs(v,p),ve(h,"processLabel",this,3)([v,g,p])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var v=this.normalProgram.gl,g=this.atlasManager.getTextures();if(g.length!==0){var p=g[0];v.bindTexture(v.TEXTURE_2D,this.atlasTexture),v.texImage2D(v.TEXTURE_2D,0,v.RGBA,p.width,p.height,0,v.RGBA,v.UNSIGNED_BYTE,p.data),v.bindTexture(v.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(v,g){var p=g.gl,m=g.uniformLocations;p.uniformMatrix3fv(m.u_matrix,!1,v.matrix),p.uniform1f(m.u_sizeRatio,v.sizeRatio),p.uniform1f(m.u_correctionRatio,v.correctionRatio),p.uniform1f(m.u_cameraAngle,v.cameraAngle),p.uniform2f(m.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio);var b=this.atlasManager.getTextures();b.length>0?p.uniform2f(m.u_atlasSize,b[0].width,b[0].height):p.uniform2f(m.u_atlasSize,1,1),p.activeTexture(p.TEXTURE0),p.bindTexture(p.TEXTURE_2D,this.atlasTexture),p.uniform1i(m.u_atlas,0),m.u_nodeDataTexture!==void 0&&p.uniform1i(m.u_nodeDataTexture,v.nodeDataTextureUnit),m.u_nodeDataTextureWidth!==void 0&&p.uniform1i(m.u_nodeDataTextureWidth,v.nodeDataTextureWidth),p.uniform1i(m.u_nodeFrameTexture,v.nodeFrameTextureUnit),p.uniform1i(m.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth),p.uniform1f(m.u_gamma,this.gamma),p.uniform1f(m.u_sdfBuffer,this.sdfBuffer),p.uniform1f(m.u_pixelRatio,v.pixelRatio),p.uniform1f(m.u_zoomLabelSizeRatio,1/h.zoomToLabelSizeRatioFunction(v.zoomRatio)),p.uniform1f(m.u_labelPixelSnapping,v.labelPixelSnapping)}},{key:"renderProgram",value:function(v,g){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),ve(h,"renderProgram",this,3)([v,g])}},{key:"registerFont",value:function(v){var g=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",p=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:v,weight:g,style:p})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(v,g,p){var m=p||this.defaultFontKey;this.atlasManager.ensureGlyphs(v,m),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var b=0,x=0,y=0,_=O(v),E;try{for(_.s();!(E=_.n()).done;){var S=E.value,T=S.codePointAt(0);if(T!==void 0){var w=this.atlasManager.getGlyph(T,m);w&&(b+=w.advance,x=Math.max(x,w.bearingY),y=Math.max(y,w.atlasHeight-w.bearingY))}}}catch(R){_.e(R)}finally{_.f()}var I=g/this.atlasFontSize;return{width:b*I,height:g,textHeight:(x+y)*I}}},{key:"ensureGlyphsReady",value:function(v,g){var p=g||this.defaultFontKey,m=O(v),b;try{for(m.s();!(b=m.n()).done;){var x=b.value;this.atlasManager.ensureGlyphs(x,p)}}catch(y){m.e(y)}finally{m.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var v=this.normalProgram.gl;this.atlasTexture&&(v.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ve(h,"kill",this,3)([])}}])})(Mo);return A(d,"labelMargin",l),A(d,"zoomToLabelSizeRatioFunction",u),new d(n,a,e)}var Fc=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function Ic(n,a,e){var t=Sr(n),r=Mn(n).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=rc(n,e),o=i.code,s=i.multiShape,l=nn(n,a),u=Object.keys(l.specs).map(function(f){return"float v_".concat(f,";")}).join(`
`),c=Qt(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=c.fetchCode,L=c.varyingAssignments,h=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(r,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(u,`

`).concat(st,`
`).concat(wt,`
`).concat(t,`
`).concat(o,`
`).concat(Co,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(d,`
`).concat(L,`
  `).concat(s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
  g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:"// Single-shape mode, shape id not needed",`

  // Per-node rotation alignment (0 = viewport, 1 = graph).
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;

  // Effective angle: intrinsic (style-given) plus the camera angle when the label
  // is graph-aligned. The companions place the box at this same angle.
  float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;

  // The "over" mode (4) sits on the node center, so it has no edge distance.
  float edgeDist = 0.0;
  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    // Rotate by the effective label angle. Inlined rather than via rotate2D()
    // because the shape SDFs (getShapeGLSLForShapes) already define that helper
    // for multi-shape programs, and redefining it would be a GLSL error.
    float ea_c = cos(effectiveAngle);
    float ea_s = sin(effectiveAngle);
    vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
    // Screen (Y-down) -> SDF (Y-up).
    vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
    // Counter-rotate into the shape's local frame for graph-aligned nodes, so the
    // boundary is queried against the shape's actual on-screen orientation.
    float nodeCa = -u_cameraAngle * nodeRotation;
    float nc = cos(nodeCa), ns = sin(nodeCa);
    sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
    edgeDist = findEdgeDistance(sdfDir, 1.0);
  }
  v_edgeDist = edgeDist;

  // Scatter to this node's texel center in the frame texture.
  float x = mod(a_nodeIndex, u_frameTextureWidth);
  float y = floor(a_nodeIndex / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return h}var Go=(function(){function n(a,e){Q(this,n),A(this,"uniformLocations",{});var t=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(t.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=a,this.shapeUniforms=Mn(t),this.hasAttributeData=Object.keys(nn(t,r).offsets).length>0,this.vertexShader=xr(a,Ic(t,r,i)),this.fragmentShader=_r(a,Fc),this.program=Tr(a,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(V(this.shapeUniforms.map(function(p){return p.name}))),s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=a.getUniformLocation(this.program,u)}}catch(p){s.e(p)}finally{s.f()}var c=n.FLOATS_PER_POINT*4;this.vao=a.createVertexArray(),this.buffer=a.createBuffer(),a.bindVertexArray(this.vao),a.bindBuffer(a.ARRAY_BUFFER,this.buffer);var d=O([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),L;try{for(d.s();!(L=d.n()).done;){var h=ne(L.value,2),f=h[0],v=h[1],g=a.getAttribLocation(this.program,f);g>=0&&(a.enableVertexAttribArray(g),a.vertexAttribPointer(g,1,a.FLOAT,!1,c,v))}}catch(p){d.e(p)}finally{d.f()}a.bindVertexArray(null)}return J(n,[{key:"run",value:function(e,t,r,i,o){if(t!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,t*n.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(pt),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,pt),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=O(this.shapeUniforms),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;Rr(s,this.uniformLocations[d.name],d)}}catch(L){u.e(L)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,t),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();A(Go,"FLOATS_PER_POINT",3);function zo(n,a,e,t,r){var i,o=t.label,s=o===void 0?{}:o,l=t.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},c=[],d;l.forEach(function(E,S){var T=qd(E);S===0&&(d=T),u[E.name]=S,c[S]=In(T)});var L=V(t.layers),h=vo({shapes:l,layers:L,shapeGlobalIds:l.length>1?c:void 0,antialias:r}),f=Pc(n,null,e,{label:s}),v=xc(n,null,e,{shapes:l,layers:L,getAttributeTexture:function(){return _.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?c:void 0}),g=Sc(n,a,e,{label:s}),p=t.labelAttachments&&Object.keys(t.labelAttachments).length>0?Lc(n,null,e,{label:s}):null,m=new Go(n,{shapes:l,layers:L,shapeGlobalIds:l.length>1?c:void 0}),b=Fa(l,L),x=Oe(b),y=(i=(function(E){function S(T,w,I){var R;Q(this,S),R=de(this,S,[T,w,I]),A(R,"layerLifecycles",new Map),A(R,"layersNeedingRegeneration",new Set),A(R,"attrDescriptors",[]),R._pickingBuffer=w;var P=y.layerTextures.get(T);P||(P=new Ca(T,x),y.layerTextures.set(T,P)),R.layerAttributeTexture=P;var D=y.textureRefCounts.get(T)||0;y.textureRefCounts.set(T,D+1),R.packedAttributeData=new Float32Array(x.floatsPerItem),L.forEach(function(z,M){if(z.lifecycle){var C={gl:T,renderer:{refresh:function(){return I.refresh()}},getUniformLocation:function($){return T.getUniformLocation(R.normalProgram.program,$)},requestShaderRegeneration:function(){R.layersNeedingRegeneration.add(M)},requestRefresh:function(){I.refresh()}},k=z.lifecycle(C);R.layerLifecycles.set(M,k)}}),R.layerLifecycles.forEach(function(z){var M;(M=z.init)===null||M===void 0||M.call(z)});var F=new Map;return R.layerLifecycles.forEach(function(z,M){z.getAttributeData&&F.set(M,z)}),R.attrDescriptors=ka(b,x,F),R}return ce(S,E),J(S,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,I=w.FLOAT,R=w.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:h.vertexShader,FRAGMENT_SHADER_SOURCE:h.fragmentShader,METHOD:R,UNIFORMS:h.uniforms,ATTRIBUTES:h.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:I}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var w=this;if(this.layersNeedingRegeneration.size!==0){L=L.map(function(M,C){if(w.layersNeedingRegeneration.has(C)){var k=w.layerLifecycles.get(C);if(k!=null&&k.regenerate){var N=k.regenerate();return B(B({},N),{},{lifecycle:M.lifecycle})}}return M}),this.layersNeedingRegeneration.clear(),h=vo({shapes:l,layers:L,shapeGlobalIds:l.length>1?c:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var I=this.normalProgram.gl,R=this.normalProgram,P=R.program,D=R.buffer,F=R.vertexShader,z=R.fragmentShader;I.deleteProgram(P),I.deleteBuffer(D),I.deleteShader(F),I.deleteShader(z),this.normalProgram=this.getProgramInfo("normal",I,h.vertexShader,h.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(w){this.layerAttributeTexture.allocate(w)}},{key:"freeNode",value:function(w){this.layerAttributeTexture.free(w)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(w,I,R,P,D){var F=I*this.STRIDE;if(R.visibility==="hidden"){for(var z=F+this.STRIDE;F<z;F++)this.floats[F]=0;this.floats[I*this.STRIDE]=Po;return}this.processVisibleItem(jt(w),F,R,P,D)}},{key:"processVisibleItem",value:function(w,I,R,P,D){var F,z=this.floats,M=this.ints;if(z[I++]=P,M[I++]=w,z[I++]=(F=R.opacity)!==null&&F!==void 0?F:1,x.floatsPerItem!==0){var C=this.packedAttributeData;Pa(this.attrDescriptors,R,C,R.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(D,C)}}},{key:"setUniforms",value:function(w,I){var R=this,P=I.gl,D=I.uniformLocations;D.u_matrix&&P.uniformMatrix3fv(D.u_matrix,!1,w.matrix),D.u_sizeRatio&&P.uniform1f(D.u_sizeRatio,w.sizeRatio),D.u_correctionRatio&&P.uniform1f(D.u_correctionRatio,w.correctionRatio),D.u_pickingPadding&&P.uniform1f(D.u_pickingPadding,w.nodePickingPadding),D.u_cameraAngle&&P.uniform1f(D.u_cameraAngle,w.cameraAngle),D.u_nodeDataTexture&&P.uniform1i(D.u_nodeDataTexture,w.nodeDataTextureUnit),D.u_nodeDataTextureWidth&&P.uniform1i(D.u_nodeDataTextureWidth,w.nodeDataTextureWidth),D.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(pt),P.uniform1i(D.u_layerAttributeTexture,pt)),D.u_layerAttributeTextureWidth&&P.uniform1i(D.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),D.u_layerAttributeTexelsPerNode&&P.uniform1i(D.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(F){F.uniforms.forEach(function(z){R.setTypedUniform(z,I)})}),L.forEach(function(F){F.uniforms.forEach(function(z){R.setTypedUniform(z,I)})})}},{key:"render",value:function(w,I,R){this.maybeRegenerateShaders(),ve(S,"render",this,3)([w,I,R])}},{key:"renderProgram",value:function(w,I){var R=I.gl,P=I.program;R.useProgram(P),I===this.normalProgram&&this.layerLifecycles.forEach(function(D){var F;(F=D.beforeRender)===null||F===void 0||F.call(D)}),ve(S,"renderProgram",this,3)([w,I])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(R){var P;(P=R.kill)===null||P===void 0||P.call(R)}),this.layerLifecycles.clear();var w=this.normalProgram.gl,I=(y.textureRefCounts.get(w)||1)-1;I<=0?(this.layerAttributeTexture.kill(),y.layerTextures.delete(w),y.textureRefCounts.delete(w)):y.textureRefCounts.set(w,I),ve(S,"kill",this,3)([])}}])})(Dt),A(i,"layerTextures",new WeakMap),A(i,"textureRefCounts",new WeakMap),i),_=new y(n,null,e);return{nodeProgram:_,labelProgram:f,backdropProgram:v,labelBackgroundProgram:g,attachmentProgram:p,framePass:m,shapeSlug:d,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?c:void 0}}var vt=6;function Nn(n){var a=n.offsets,e=n.specs,t=n.floatsPerItem,r=Object.keys(a);if(r.length===0||t===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(h){var f=e[h].size===1?"float":"vec".concat(e[h].size);return"".concat(f," v_").concat(h,";")}),l=s.map(function(h){return"out ".concat(h)}).join(`
`),u=s.map(function(h){return"in ".concat(h)}).join(`
`),c=Qt(n,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),d=c.fetchCode,L=c.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:d,varyingAssignments:L}}function Mc(n){return`
float findSourceClampT_`.concat(n,`(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  float lo = 0.0, hi = 0.5;
  float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // Counter-rotate the query point so viewport-aligned nodes (rotateAlign=0) are
  // clamped against their on-screen orientation; graph-aligned nodes skip it.
  float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(n,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - source) / nodeExtent);
    float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
    if (sdf < 0.0) lo = mid;
    else hi = mid;
  }

  float pathLen = path_`).concat(n,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 + marginT;
}
`)}function Gc(n){return`
float findTargetClampT_`.concat(n,`(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  float lo = 0.5, hi = 1.0;
  float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // See findSourceClampT_ for the rotation rationale.
  float ca = u_cameraAngle * (1.0 - targetRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(n,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - target) / nodeExtent);
    float sdf = querySDF(targetShapeId, localPos, effectiveSize);
    if (sdf < 0.0) hi = mid;
    else lo = mid;
  }

  float pathLen = path_`).concat(n,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 - marginT;
}
`)}function No(n){return`
// Auto-generated numerical tangent (from position via finite differences)
vec2 path_`.concat(n,`_tangent(float t, vec2 source, vec2 target) {
  float epsilon = 0.001;
  float t1 = max(0.0, t - epsilon);
  float t2 = min(1.0, t + epsilon);
  vec2 p1 = path_`).concat(n,`_position(t1, source, target);
  vec2 p2 = path_`).concat(n,`_position(t2, source, target);
  return normalize(p2 - p1);
}

// Auto-generated normal (perpendicular to tangent)
vec2 path_`).concat(n,`_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_`).concat(n,`_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}
`)}function zc(n){return`
// Auto-generated path length (samples position 16 times)
float path_`.concat(n,`_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_`).concat(n,`_position(0.0, source, target);
  for (int i = 1; i <= 16; i++) {
    float t = float(i) / 16.0;
    vec2 curr = path_`).concat(n,`_position(t, source, target);
    len += length(curr - prev);
    prev = curr;
  }
  return len;
}
`)}function Nc(n){return`
// Auto-generated closest_t (coarse sample + ternary search)
float path_`.concat(n,`_closest_t(vec2 p, vec2 source, vec2 target) {
  // Coarse search: find best among 10 samples
  float bestT = 0.0;
  float bestDist = 1e10;
  for (int i = 0; i <= 10; i++) {
    float t = float(i) / 10.0;
    vec2 pos = path_`).concat(n,`_position(t, source, target);
    float d = length(p - pos);
    if (d < bestDist) {
      bestDist = d;
      bestT = t;
    }
  }

  // Refine with ternary search
  float lo = max(0.0, bestT - 0.1);
  float hi = min(1.0, bestT + 0.1);
  for (int i = 0; i < 10; i++) {
    float mid1 = lo + (hi - lo) / 3.0;
    float mid2 = hi - (hi - lo) / 3.0;
    float d1 = length(p - path_`).concat(n,`_position(mid1, source, target));
    float d2 = length(p - path_`).concat(n,`_position(mid2, source, target));
    if (d1 < d2) {
      hi = mid2;
    } else {
      lo = mid1;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Oc(n){return`
// Auto-generated signed distance (via closest_t + normal)
float path_`.concat(n,`_distance(vec2 p, vec2 source, vec2 target) {
  float closestT = path_`).concat(n,`_closest_t(p, source, target);
  vec2 closest = path_`).concat(n,`_position(closestT, source, target);
  vec2 diff = p - closest;
  float dist = length(diff);
  if (dist < 0.0001) return 0.0;

  // Get normal at closest point
  vec2 normal = path_`).concat(n,`_normal(closestT, source, target);
  return dist * sign(dot(diff, normal));
}
`)}function Bc(n){return`
// Auto-generated t_at_distance (binary search)
float path_`.concat(n,`_t_at_distance(float targetDist, vec2 source, vec2 target) {
  if (targetDist <= 0.0) return 0.0;

  float totalLen = path_`).concat(n,`_length(source, target);
  if (targetDist >= totalLen) return 1.0;

  // Binary search for t
  float lo = 0.0, hi = 1.0;
  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;

    // Compute arc length from 0 to mid
    float arcLen = 0.0;
    vec2 prev = path_`).concat(n,`_position(0.0, source, target);
    for (int j = 1; j <= 8; j++) {
      float t = mid * float(j) / 8.0;
      vec2 curr = path_`).concat(n,`_position(t, source, target);
      arcLen += length(curr - prev);
      prev = curr;
    }

    if (arcLen < targetDist) {
      lo = mid;
    } else {
      hi = mid;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Sa(n,a){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(a,"\\s*\\("));return e.test(n)}function Oo(n,a){var e=[];return Sa(a,"path_".concat(n,"_length"))||e.push(zc(n)),Sa(a,"path_".concat(n,"_closest_t"))||e.push(Nc(n)),Sa(a,"path_".concat(n,"_distance"))||e.push(Oc(n)),Sa(a,"path_".concat(n,"_t_at_distance"))||e.push(Bc(n)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function Bo(n){var a,e,t,r=n.paths,i=n.layers,o=(a=n.extremities)!==null&&a!==void 0?a:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=n.defaultHead)!==null&&e!==void 0?e:"none",l=(t=n.defaultTail)!==null&&t!==void 0?t:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var Wo=WebGL2RenderingContext,Fn=Wo.FLOAT,yo=Wo.UNSIGNED_BYTE;function Wc(n,a,e){var t=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(t);return n.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function wr(n){var a=new Set,e=[],t=O(n),r;try{for(t.s();!(r=t.n()).done;){var i=r.value;a.has(i.name)||(a.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(No(i.name)),e.push(Oo(i.name,i.glsl)))}}catch(o){t.e(o)}finally{t.f()}return e.join(`

`)}function Uc(n){var a=[],e=O(n),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;a.push("// Extremity: ".concat(r.name)),a.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return a.join(`

`)}var Hc=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function $c(n,a){var e=a.queryName,t=a.pathFunc,r=a.returnType,i=a.params,o=a.args;if(n.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(n[0].name,"_").concat(t,"(").concat(o,`);
}`);var s=n.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(t,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(n[0].name,"_").concat(t,"(").concat(o,`);
  }
}`)}function Dr(n){return Hc.map(function(a){return $c(n,a)}).join(`

`)}function Zc(n){if(n.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(n[0].name,`(uv, lengthRatio, widthRatio);
}`);var a=n.map(function(e,t){return"    case ".concat(t,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(a,`
    default: return extremity_`).concat(n[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function Vc(n){var a=[],e=O(n),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;a.push(Mc(r.name)),a.push(Gc(r.name))}}catch(s){e.e(s)}finally{e.f()}if(n.length===1)a.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(n[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(n[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=n.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=n.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);a.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  switch (pathId) {
`.concat(i,`
    default: return findSourceClampT_`).concat(n[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
  }
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  switch (pathId) {
`).concat(o,`
    default: return findTargetClampT_`).concat(n[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
  }
}`))}return a.join(`

`)}function jc(n,a,e,t,r){var i=Oe([].concat(V(n),V(e))),o=Nn(i),s=nn(t,r),l=Object.keys(s.offsets),u=function(E){var S=s.specs[E].size;return S===1?"float":"vec".concat(S)},c=l.map(function(_){return"".concat(u(_)," v_source_").concat(_,`;
`).concat(u(_)," v_target_").concat(_,";")}).join(`
`),d=Qt(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),L=Qt(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),h=l.map(function(_){return"".concat(u(_)," g_").concat(_,";")}).join(`
`),f=l.map(function(_){return"  g_".concat(_," = v_source_").concat(_,";")}).join(`
`),v=l.map(function(_){return"  g_".concat(_," = v_target_").concat(_,";")}).join(`
`),g=new Set,p=[],m=function(E){g.has(E.name)||(g.add(E.name),p.push("uniform ".concat(E.type," ").concat(E.name,";")))};n.forEach(function(_){return _.uniforms.forEach(m)}),a.forEach(function(_){return _.uniforms.forEach(m)});var b=a.map(function(_){return he(_.widthFactor)}).join(", "),x=Math.max.apply(Math,V(n.map(function(_){return _.minBodyLengthRatio||0}))),y=`#version 300 es

// Node and edge data textures
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;

// Edge attribute texture (for path-specific attributes like curvature)
`.concat(o.uniformDeclarations,`

// Node attribute texture (for node shape attributes)
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

// Render params needed for clamping
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;

// Edge-frame texture dimensions, for scattering each point to its texel
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;

// Custom path/extremity uniforms
`).concat(p.join(`
`),`

// Path attribute varyings — assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings — read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(c,`
`).concat(h,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(a.length,"] = float[](").concat(b,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(st,`
`).concat(wt,`

// Shape SDFs for node boundary clamping
`).concat(Kd(),`
`).concat(Yd(new Set(l)),`

// Path functions
`).concat(wr(n),`
`).concat(Dr(n),`
`).concat(Vc(n),`

void main() {
  // One point per edge-data row; the row index is the edge-frame texel target.
  int edgeIdx = gl_VertexID;
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes and assign to path-function globals
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Fetch node shape attributes for both endpoints
`).concat(d.fetchCode,`
`).concat(d.varyingAssignments,`
`).concat(L.fetchCode,`
`).concat(L.varyingAssignments,`

  // Fetch node geometry (texel 0) and rotation flags (texel 1).
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
  float a_sourceSize = srcNodeData.z;
  float a_targetSize = tgtNodeData.z;
  float a_sourceShapeId = srcNodeData.w;
  float a_targetShapeId = tgtNodeData.w;
  // Per-node rotation alignment (0 = viewport, 1 = graph), for boundary clamping.
  float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
  float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;

  v_sourceNodeSize = a_sourceSize;
  v_targetNodeSize = a_targetSize;

  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(he(x),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(f,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(v,`
  float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);

  // straightenFactor (frame .z) is consumed only by the body, which runs to the
  // node center when an extremity is absent. Derive the straightening math from
  // these gated clamps — not the ungated boundary ones above — so it matches the
  // geometry it drives. The ungated tStart/tEnd remain what labels read.
  float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
  float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;

  // Path length and zone boundaries (needed for straightening check)
  float pathLength = queryPathLength(pathId, a_source, a_target);
  float visibleLength = pathLength * (bodyTEnd - bodyTStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  float tTailEnd = bodyTStart + tailLengthT;
  float tHeadStart = bodyTEnd - headLengthT;
  if (tTailEnd > tHeadStart) {
    float mid = (bodyTStart + bodyTEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Straighten factor: blend toward straight line when path twists in extremity zones
  float straightenFactor = 0.0;
  {
    float maxDeviation = 0.0;
    if (tailLengthT > 0.0001) {
      vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
      vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
                     - queryPathPosition(pathId, tTailEnd, a_source, a_target);
      float tailChordLen = length(tailChord);
      if (tailChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
      }
    }
    if (headLengthT > 0.0001) {
      vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
      vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
                     - queryPathPosition(pathId, tHeadStart, a_source, a_target);
      float headChordLen = length(headChord);
      if (headChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
      }
    }
    straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
  }

  // When straightening, blend the ungated tStart/tEnd (the label-facing clamps)
  // toward straight-line clamp positions.
  if (straightenFactor > 0.001) {
    if (tailLengthRatio > 0.0) {
`).concat(f,`
      float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
      float srcEffective = 1.0 - u_correctionRatio / srcExtent;
      float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
      mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
      float lo = 0.0, hi = 0.5;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
        float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
        if (sdf < 0.0) lo = mid; else hi = mid;
      }
      tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
    }
    if (headLengthRatio > 0.0) {
`).concat(v,`
      float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
      float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
      float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
      mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
      float lo = 0.5, hi = 1.0;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
        float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
        if (sdf < 0.0) hi = mid; else lo = mid;
      }
      tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
    }
  }

  v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);

  // Scatter this point to its edge's texel center in the frame texture.
  float x = mod(float(edgeIdx), u_frameTextureWidth);
  float y = floor(float(edgeIdx) / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return y}var Ea=0,xo=1,Aa=2;function Xc(n,a,e){var t=[];e&&(t.push([Ea,0,-1],[Ea,0,1]),t.push([Ea,1,-1],[Ea,1,1]));for(var r=0;r<=n;r++){var i=r/n;t.push([xo,i,-1],[xo,i,1])}return a&&(t.push([Aa,0,-1],[Aa,0,1]),t.push([Aa,1,-1],[Aa,1,1])),{data:t,attributes:[{name:"a_zone",size:1,type:Fn},{name:"a_zoneT",size:1,type:Fn},{name:"a_side",size:1,type:Fn}],verticesPerEdge:t.length}}function qc(n,a,e,t){var r=Oe([].concat(V(n),V(e))),i=Nn(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(p){!o.has(p.name)&&!s.has(p.name)&&(s.add(p.name),l.push("uniform ".concat(p.type," ").concat(p.name,";")))};n.forEach(function(g){return g.uniforms.forEach(u)}),a.forEach(function(g){return g.uniforms.forEach(u)}),e.forEach(function(g){return g.uniforms.forEach(u)});var c=t.map(function(g){var p=g.size===1?"float":"vec".concat(g.size);return"in ".concat(p," ").concat(g.name,";")}).join(`
`),d=a.map(function(g){return he(g.widthFactor)}).join(", "),L=Math.max.apply(Math,V(n.map(function(g){return g.minBodyLengthRatio||0}))),h=e.some(function(g){return g.needsNodeColors}),f=n.some(function(g){return g.needsNodeSize}),v=`#version 300 es

// Constant attributes (per vertex)
`.concat(c,`

// Per-edge attributes
// Edge data (source/target indices, thickness, extremity ratios, path/extremity IDs)
// is fetched from edge data texture via edge index
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;

// Edge path attribute texture uniforms
`).concat(i.uniformDeclarations,`

// Custom uniforms
`).concat(l.join(`
`),`

// Standard varyings
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
`).concat(f?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(h?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:"",`
// Zone varyings
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;

// Path/layer attribute varyings (fetched from edge attribute texture)
`).concat(i.vertexVaryingDeclarations,`

const float bias = 255.0 / 254.0;

// Width factor array for extremities (shared pool for head/tail)
const float EXTREMITY_WIDTH_FACTORS[`).concat(a.length,"] = float[](").concat(d,`);

// All path functions
`).concat(wr(n),`

// Path selector functions
`).concat(Dr(n),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(st,`
`).concat(h?ac:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(tn,`

void main() {
  // Fetch edge data from edge texture (2 texels per edge)
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, (headId << 4) | tailId
  int edgeIdx = int(a_edgeIndex);

  // Hidden edges are flagged with a negative row by EdgeProgram.process(). Push
  // the whole primitive outside the clip volume: every vertex lands at the same
  // out-of-range position, so it is fully clipped and rasterizes nothing —
  // neither to the frame buffer nor to the picking buffer.
  if (edgeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    return;
  }

  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  // edgeData0.w is now reserved (curvature moved to path attribute texture)
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes from edge attribute texture
`).concat(i.fetchCode,`

  // Assign path/layer attribute varyings
`).concat(i.varyingAssignments,`

  // Fetch source and target node geometry (texel 0 of the two-texel node stride)
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
`).concat(f?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(h?`
  v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:"",`

  // Convert thickness to WebGL units
  float minThickness = u_minEdgeThickness;
  float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Extremity parameters from ID lookups (shared pool)
  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(he(L),`;

  // Per-edge values from the frame-pass texture (read by edge index).
  // tStart/tEnd are the ungated boundary clamps: re-apply the body's extremity
  // gating here (no extremity → body runs to the node center, 0/1).
  vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
  float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
  float straightenFactor = frameClamp.z;
  float pathLength       = frameClamp.w;

  // Anti-aliasing width (~1 pixel, normalized by thickness)
  float antialiasingWidth = u_correctionRatio / webGLThickness;

  float visibleLength = pathLength * (tEnd - tStart);

  // Compute extremity lengths in world units
  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  // Handle short edges: scale down extremities if needed
  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  // Convert lengths to t-values
  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  // Zone boundaries in t-space
  float tTailEnd = tStart + tailLengthT;
  float tHeadStart = tEnd - headLengthT;

  // Ensure body has non-negative length
  if (tTailEnd > tHeadStart) {
    float mid = (tStart + tEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Convert to webGL units for geometry expansion
  float aaWidthWebGL = antialiasingWidth * webGLThickness;

  // Extra geometry width for picking padding (0 in visual mode)
  #ifdef PICKING_MODE
    float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
  #else
    float pickingPaddingWebGL = 0.0;
  #endif

  // Straight-line direction and normal (for blending when straightenFactor > 0)
  vec2 straightDir = length(a_target - a_source) > 0.0001
    ? normalize(a_target - a_source) : vec2(1.0, 0.0);
  vec2 straightNormal = vec2(-straightDir.y, straightDir.x);

  // Zone-based vertex processing using path selectors
  vec2 position;
  vec2 normal;
  float t;
  float zone = a_zone;
  float zoneT = a_zoneT;
  float side = a_side;

  // Scaled extremity width factors (geometry must be at least as wide as body)
  float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
  float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);

  if (zone < 0.5) {
    // TAIL ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
                         queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tStart, tTailEnd, zoneT);

  } else if (zone < 1.5) {
    // BODY ZONE: follows path curvature with width = 1.0
    t = mix(tTailEnd, tHeadStart, zoneT);
    normal = queryPathNormal(pathId, t, a_source, a_target);
    float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;

  } else {
    // HEAD ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
                         queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tHeadStart, tEnd, zoneT);
  }

  // Blend toward straight line based on path twist in extremity zones
  if (straightenFactor > 0.001) {
    float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
    position = mix(position, straightPos, straightenFactor);
  }

  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  // Pass varyings to fragment shader
  v_color = a_color;
  v_color.a *= bias;
  v_opacity = a_opacity;
  v_id = a_id;
  v_thickness = webGLThickness;
  v_t = t;
  v_tStart = tStart;
  v_tEnd = tEnd;
  v_side = side;
  v_antialiasingWidth = antialiasingWidth;
  v_source = a_source;
  v_target = a_target;
  v_edgeLength = pathLength;

  // Zone varyings
  v_zone = zone;
  v_zoneT = zoneT;
  v_headLengthRatio = headLengthRatio * extremityScale;
  v_tailLengthRatio = tailLengthRatio * extremityScale;
  // Scale extremity width proportionally with length when crushed
  v_headWidthRatio = headWidthFactor * extremityScale;
  v_tailWidthRatio = tailWidthFactor * extremityScale;

  // Multi-path varyings
  v_pathId = pathId;
  v_headId = headId;
  v_tailId = tailId;
}
`);return v}function Kc(n,a,e,t){var r=Oe([].concat(V(n),V(e))),i=Nn(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(m){!o.has(m.name)&&!s.has(m.name)&&(s.add(m.name),l.push("uniform ".concat(m.type," ").concat(m.name,";")))};n.forEach(function(p){return p.uniforms.forEach(u)}),a.forEach(function(p){return p.uniforms.forEach(u)}),e.forEach(function(p){return p.uniforms.forEach(u)});var c=a.map(function(p){var m;return he((m=p.baseRatio)!==null&&m!==void 0?m:.5)}).join(", "),d=function(m){var b,x;return a.length>1?"EXTREMITY_BASE_RATIOS[".concat(m,"]"):he((b=(x=a[0])===null||x===void 0?void 0:x.baseRatio)!==null&&b!==void 0?b:.5)},L=a.some(function(p){return Ve(p.length)?!0:p.length>0}),h=e.some(function(p){return p.needsNodeColors}),f=n.some(function(p){return p.needsNodeSize}),v=e.map(function(p,m){return"  // Layer ".concat(m+1,": ").concat(p.name,`
  color = blendOver(color, layer_`).concat(p.name,"(context));")}).join(`

`),g=`#version 300 es
precision highp float;

// Standard varyings
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
`.concat(f?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(h?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:"",`
// Zone varyings
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;

// Path/layer attribute varyings (from vertex shader texture fetch)
`).concat(i.fragmentVaryingDeclarations,`

// Standard uniforms (needed by some path types)
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Custom uniforms
`).concat(l.join(`
`),`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

`).concat(a.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(a.length,"] = float[](").concat(c,");"):"",`

// EdgeContext struct
struct EdgeContext {
  float t;                   // Position along path [0, 1]
  float sdf;                 // Signed distance from centerline
  vec2 position;             // World position
  vec2 tangent;              // Path tangent
  vec2 normal;               // Path normal
  float thickness;           // Edge thickness
  float aaWidth;             // Anti-aliasing width
  float edgeLength;          // Total path length
  float tStart;              // Clamped start t
  float tEnd;                // Clamped end t
  float distanceFromSource;  // Arc distance from source
  float distanceToTarget;    // Arc distance to target
};

EdgeContext context;

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// All path functions
`).concat(wr(n),`

// Path selector functions
`).concat(Dr(n),`

// All extremity functions
`).concat(Uc(a),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(Zc(a),`

// Layer functions
`).concat(e.map(function(p){return p.glsl}).join(`

`),`

// Helper: Compute arc length using path selector
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
  float arcLen = 0.0;
  vec2 prev = queryPathPosition(pathId, t0, source, target);
  for (int i = 1; i <= samples; i++) {
    float t = t0 + (t1 - t0) * float(i) / float(samples);
    vec2 curr = queryPathPosition(pathId, t, source, target);
    arcLen += length(curr - prev);
    prev = curr;
  }
  return arcLen;
}

void main() {
  // Compute normalized t within visible edge (0 = start, 1 = end)
  float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);

  // Edge body half-thickness
  float halfThickness = v_thickness * 0.5;

  // Convert normalized AA width to webGL units (~1 pixel)
  float aaWidthWebGL = v_antialiasingWidth * v_thickness;

  // Distance from centerline based on v_side interpolation
  float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
                          v_zone < 1.5 ? 1.0 :
                          v_headWidthRatio;
  // In PICKING_MODE, inflate halfGeometryWidth to match the inflated vertex geometry
  #ifdef PICKING_MODE
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
  #else
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
  #endif
  float distFromCenter = abs(v_side) * halfGeometryWidth;

  // Populate EdgeContext (for layer functions)
  context.t = tNorm;
  context.sdf = distFromCenter - halfThickness;
  context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
  context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
  context.normal = vec2(-context.tangent.y, context.tangent.x);
  context.thickness = v_thickness;
  context.aaWidth = aaWidthWebGL;
  context.edgeLength = v_edgeLength;
  context.tStart = v_tStart;
  context.tEnd = v_tEnd;

  // Compute arc distances
  float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
  float pathT = v_t;
  float pathTNorm = tNorm;
`).concat(n.every(function(p){return p.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:n.every(function(p){return!p.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(n.filter(function(p){return p.linearParameterization}).map(function(p){return"v_pathId == ".concat(n.indexOf(p))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(L?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(d("v_headId"),`;
  float tailBaseRatio = `).concat(d("v_tailId"),`;

  if (v_zone < 0.5) {
    // TAIL ZONE: v_zoneT goes 0 (tip) to 1 (base)
    vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
    float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT > 1 - baseRatio)
    if (v_zoneT > 1.0 - tailBaseRatio) {
      finalSDF = min(tailSDF, bodySDF);
    } else {
      finalSDF = tailSDF;
    }
  } else if (v_zone < 1.5) {
    // BODY ZONE: distance from centerline
    finalSDF = bodySDF;
  } else {
    // HEAD ZONE: v_zoneT goes 0 (base) to 1 (tip)
    vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
    float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT < baseRatio)
    if (v_zoneT < headBaseRatio) {
      finalSDF = min(headSDF, bodySDF);
    } else {
      finalSDF = headSDF;
    }
  }`):`  // No extremity draws tail/head geometry, so every vertex is body zone.
  finalSDF = bodySDF;`,`

  #ifdef PICKING_MODE
    // Picking pass: output edge ID for pixels within the picking area
    if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
    fragColor = v_id;
  #else
`).concat(t?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
    float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
    float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    if (alpha < 0.01) discard;

    // Apply layers sequentially with "over" compositing
    vec4 color = vec4(0.0);

`).concat(v,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return g}function Yc(n,a,e){var t=Ve(a.length)?!0:a.length>0,r=Ve(e.length)?!0:e.length>0;if(n.generateConstantData){var i=n.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Xc(n.segments,t,r)}function _o(n){var a,e=Bo(n),t=e.paths,r=e.extremities,i=e.layers,o=(a=n.antialias)!==null&&a!==void 0?a:!0,s=new Map,l=new Map,u=new Map,c=O(t),d;try{for(c.s();!(d=c.n()).done;){var L=d.value,h=O(r),f;try{for(h.s();!(f=h.n()).done;){var v=f.value,g=O(r),p;try{for(g.s();!(p=g.n()).done;){var m=p.value,b="".concat(L.name,":").concat(v.name,":").concat(m.name),x=Yc(L,v,m);s.set(b,x.verticesPerEdge),l.set(b,x.data);var y=O(x.attributes),_;try{for(y.s();!(_=y.n()).done;){var E=_.value;u.has(E.name)||u.set(E.name,E)}}catch(j){y.e(j)}finally{y.f()}}}catch(j){g.e(j)}finally{g.f()}}}catch(j){h.e(j)}finally{h.f()}}}catch(j){c.e(j)}finally{c.f()}var S=Array.from(u.values()),T={};S.forEach(function(j,q){T[j.name]=q});var w=0,I="",R=O(s),P;try{for(R.s();!(P=R.n()).done;){var D=ne(P.value,2),F=D[0],z=D[1];z>w&&(w=z,I=F)}}catch(j){R.e(j)}finally{R.f()}var M=l.get(I)||[],C=I.split(":"),k=ne(C,1),N=k[0],$=t.find(function(j){return j.name===N}),H=[];$!=null&&$.generateConstantData?H=$.generateConstantData().attributes:H=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var K=M.map(function(j){var q=new Array(S.length).fill(0);return H.forEach(function(We,Re){var et=T[We.name];et!==void 0&&Re<j.length&&(q[et]=j[Re])}),q});return{vertexShader:qc(t,r,i,S),fragmentShader:Kc(t,r,i,o),uniforms:Wc(t,r,i),attributes:Qc(),verticesPerEdge:w,constantData:K,constantAttributes:S,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Qc(n,a,e){return[{name:"a_edgeIndex",size:1,type:Fn},{name:"a_color",size:4,type:yo,normalized:!0},{name:"a_id",size:4,type:yo,normalized:!0},{name:"a_opacity",size:1,type:Fn}]}var Jc=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,e1=(function(){function n(a,e){Q(this,n),A(this,"uniformLocations",{});var t=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=a,this.hasAttributeData=Oe([].concat(V(t),V(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(nn(o,s).offsets).length>0,this.vertexShader=xr(a,jc(t,r,i,o,s)),this.fragmentShader=_r(a,Jc),this.program=Tr(a,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,c=[].concat(V(t),V(r));u<c.length;u++){var d=c[u],L=O(d.uniforms),h;try{for(L.s();!(h=L.n()).done;){var f=h.value;l.has(f.name)||(l.add(f.name),this.customUniforms.push(f))}}catch(b){L.e(b)}finally{L.f()}}var v=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(V(this.customUniforms.map(function(b){return b.name}))),g=O(v),p;try{for(g.s();!(p=g.n()).done;){var m=p.value;this.uniformLocations[m]=a.getUniformLocation(this.program,m)}}catch(b){g.e(b)}finally{g.f()}this.vao=a.createVertexArray()}return J(n,[{key:"run",value:function(e,t,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,t.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,t.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(vt),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,vt),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(pt),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,pt),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=O(this.customUniforms),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;Rr(s,this.uniformLocations[d.name],d)}}catch(L){u.e(L)}finally{u.f()}t.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function kn(n,a,e,t,r,i){if(n.length===1)return"".concat(t," ").concat(a,"(int pathId, ").concat(r,`) {
  return path_`).concat(n[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=n.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(t," ").concat(a,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(n[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var t1=`
vec3 computeEdgeLabelBodyBounds(
  float tStart, float tEnd, float pathLength,
  float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
  float visibleLength = pathLength * (tEnd - tStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float totalNeededLength = headLength + tailLength;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    float extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float bodyStartDist = tStart * pathLength + tailLength;
  float bodyEndDist = tEnd * pathLength - headLength;
  return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function n1(n,a){var e=he(n),t=he(a);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(t,") return (ratio - ").concat(e,") / (").concat(t," - ").concat(e,`);
  return 1.0;
}
`)}var a1=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,r1=`
float computeEdgeLabelPerpOffset(
  float positionMode,
  float halfThickness, float marginWebGL, float halfTextHeight,
  float readingSign, float screenDir
) {
  float magnitude = halfThickness + marginWebGL + halfTextHeight;
  if (positionMode == 1.0) return magnitude * readingSign;
  if (positionMode == 2.0) return -magnitude * readingSign;
  if (positionMode == 3.0) return magnitude * screenDir;
  return 0.0;
}
`;function Uo(n){var a=n.paths,e=n.minVisibilityThreshold,t=n.fullVisibilityThreshold,r=a.some(function(s){return s.hasSharpCorners}),i=a.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||No(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(Oo(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=r?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(a.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(a.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(st,`
`).concat(tn,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(kn(a,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(kn(a,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(kn(a,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(kn(a,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(kn(a,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(t1,`
`).concat(n1(e,t),`
`).concat(a1,`
`).concat(r1,`
`)}var i1=Ke.fontSize,o1=new Map,Ho=24,To=(Ho+1)*2;function s1(n){var a=n.paths,e=n.fontSizeMode,t=n.headLengthRatio,r=n.tailLengthRatio,i=n.minVisibilityThreshold,o=n.fullVisibilityThreshold,s=n.keepUpright,l=e==="scaled",u=ht(),c=Oe([].concat(V(a),[u])),d=Nn(c),L=`#version 300 es

// Per-instance attributes
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;

// Per-vertex (constant) attribute: strip vertex index
in float a_vertexIndex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`.concat(l?"uniform float u_zoomSizeRatio;":"",`

`).concat(d.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(he(i1),`;
const float HEAD_RATIO = `).concat(he(t),`;
const float TAIL_RATIO = `).concat(he(r),`;
const int RIBBON_SEGMENTS = `).concat(Ho,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(d.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Uo({paths:a,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

void main() {
  int vIdx = int(a_vertexIndex);
  int pairIdx = vIdx / 2;
  int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top

  // --- Fetch edge data (2 texels per edge) ---
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  int pathId = int(edgeData1.z);

  // --- Fetch path attributes (curvature, etc.) ---
  {
    int edgeIdx = int(a_edgeAttrIndex);
`).concat(d.fetchCode,`
`).concat(d.varyingAssignments,`
  }

  // --- Fetch node data: geometry (texel 0) + rotation flags (texel 1) ---
  vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcN.xy;
  vec2 target = tgtN.xy;
  float sourceSize = srcN.z;
  float targetSize = tgtN.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;

  // --- Pixel-to-graph conversion (fixed font mode) ---
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // --- Body bounds (shared with edge label shader) ---
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, HEAD_RATIO, TAIL_RATIO
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // --- Text dimensions ---
  float baseFontSize = a_baseFontSize;
  `).concat(l?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
  float marginWebGL = a_margin * pixelToGraph;`,`
  float paddingWebGL = a_padding * pixelToGraph;

  // --- Alpha modifier (shared with edge label shader) ---
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
  if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    v_alphaModifier = 0.0;
    return;
  }

  // --- Perpendicular offset (shared with edge label shader) ---
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
  float readingSign = `).concat(s?"screenDir":"1.0",`;
  float halfThickness = webGLThickness * 0.5;
  float perpOffset = computeEdgeLabelPerpOffset(
    a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // --- Ribbon span (clipped to body) ---
  float halfTextWebGL = textWidthWebGL * 0.5;
  float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
  float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);

  // Sample centerline at this pair, then apply perpendicular offset.
  // The ribbon follows the centerline path (simple & robust); for curved edges
  // this closely matches the offset path the characters sit on.
  float u = float(pairIdx) / float(RIBBON_SEGMENTS);
  float arcDist = mix(labelStartDist, labelEndDist, u);
  float t = queryPathTAtDistance(pathId, arcDist, source, target);
  vec2 pos = queryPathPosition(pathId, t, source, target);
  vec2 tan = queryPathTangent(pathId, t, source, target);
  vec2 perp = vec2(-tan.y, tan.x);

  vec2 centerPos = pos + perp * perpOffset;

  float halfRibbon = halfTextHeight + paddingWebGL;
  float sideSign = side == 0 ? -1.0 : 1.0;
  vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);

  vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  v_color = a_color;
  v_id = a_id;
  v_alphaModifier = alphaModifier;
}
`);return L}var l1=`#version 300 es
precision highp float;

in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;

out vec4 fragColor;

void main() {
#ifdef PICKING_MODE
  if (v_alphaModifier <= 0.0) discard;
  fragColor = v_id;
#else
  float alpha = v_color.a * v_alphaModifier;
  if (alpha <= 0.0) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function u1(n,a,e,t){var r=t.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=ht(),l=Oe([].concat(V(i),[s])),u=ka([].concat(V(i),[s]),l),c=s1(r),d=(function(L){function h(f,v,g){var p;return Q(this,h),p=de(this,h,[f,v,g]),A(p,"totalCount",0),A(p,"bufferCapacity",0),A(p,"edgeAttributeTexture",null),p.edgeAttributeTexture=new Ca(f,l),p.packedAttributeData=new Float32Array(l.floatsPerItem),p}return ce(h,L),J(h,[{key:"getDefinition",value:function(){for(var v=WebGL2RenderingContext,g=v.FLOAT,p=v.UNSIGNED_BYTE,m=v.TRIANGLE_STRIP,b=[],x=0;x<To;x++)b.push([x]);var y=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&y.push("u_zoomSizeRatio"),l.floatsPerItem>0&&y.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:To,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:l1,METHOD:m,UNIFORMS:y,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:g},{name:"a_edgeAttrIndex",size:1,type:g},{name:"a_baseFontSize",size:1,type:g},{name:"a_totalTextWidth",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_margin",size:1,type:g},{name:"a_padding",size:1,type:g},{name:"a_color",size:4,type:p,normalized:!0},{name:"a_id",size:4,type:p,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:g}],CONSTANT_DATA:b}}},{key:"processEdgeLabelBackground",value:function(v,g,p){var m=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){m=this.edgeAttributeTexture.allocate(g);var b=this.packedAttributeData;Pa(u,p.edgeAttributes,b,"",o1,0),this.edgeAttributeTexture.updateAllAttributes(g,b)}var x=this.floats,y=this.ints,_=v*this.STRIDE;x[_++]=p.edgeIndex,x[_++]=m,x[_++]=p.baseFontSize,x[_++]=p.totalTextWidth,x[_++]=p.positionMode,x[_++]=p.margin,x[_++]=p.padding,x[_++]=p.color,y[_++]=p.id}},{key:"setUniforms",value:function(v,g){var p=g.gl,m=g.uniformLocations;if(p.uniformMatrix3fv(m.u_matrix,!1,v.matrix),p.uniform1f(m.u_sizeRatio,v.sizeRatio),p.uniform1f(m.u_correctionRatio,v.correctionRatio),p.uniform1f(m.u_pixelRatio,v.pixelRatio),p.uniform1f(m.u_cameraAngle,v.cameraAngle),p.uniform2f(m.u_resolution,v.width,v.height),m.u_nodeDataTexture!==void 0&&p.uniform1i(m.u_nodeDataTexture,v.nodeDataTextureUnit),m.u_nodeDataTextureWidth!==void 0&&p.uniform1i(m.u_nodeDataTextureWidth,v.nodeDataTextureWidth),m.u_edgeDataTexture!==void 0&&p.uniform1i(m.u_edgeDataTexture,v.edgeDataTextureUnit),m.u_edgeDataTextureWidth!==void 0&&p.uniform1i(m.u_edgeDataTextureWidth,v.edgeDataTextureWidth),m.u_edgeFrameTexture!==void 0&&p.uniform1i(m.u_edgeFrameTexture,v.edgeFrameTextureUnit),m.u_edgeFrameTextureWidth!==void 0&&p.uniform1i(m.u_edgeFrameTextureWidth,v.edgeFrameTextureWidth),o==="scaled"&&m.u_zoomSizeRatio!==void 0){var b=this.renderer.getSetting("zoomToSizeRatioFunction");p.uniform1f(m.u_zoomSizeRatio,1/b(v.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&m.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(vt),p.uniform1i(m.u_edgeAttributeTexture,vt),p.uniform1i(m.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),p.uniform1i(m.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(v,g){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),ve(h,"renderProgram",this,3)([v,g])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ve(h,"kill",this,3)([])}},{key:"drawWebGL",value:function(v,g){var p=g.gl;this.totalCount!==0&&p.drawArraysInstanced(p.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(v){this.totalCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),ve(h,"reallocate",this,3)([this.bufferCapacity]))}}])})(Dt);return new d(n,a,e)}function $o(n){var a,e,t,r,i,o;return{paths:n.paths,headLengthRatio:(a=n.headLengthRatio)!==null&&a!==void 0?a:0,tailLengthRatio:(e=n.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(t=n.fontSizeMode)!==null&&t!==void 0?t:"fixed",minVisibilityThreshold:(r=n.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=n.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=n.keepUpright)!==null&&o!==void 0?o:!0}}var d1=Ke.fontSize,c1=17/64;function L1(n){var a=n.paths,e=n.hasBorder,t=e===void 0?!1:e,r=n.fontSizeMode,i=r===void 0?"fixed":r,o=n.minVisibilityThreshold,s=o===void 0?.5:o,l=n.fullVisibilityThreshold,u=l===void 0?.6:l,c=n.keepUpright,d=c===void 0?!0:c,L=i==="scaled",h=a.some(function(m){return m.hasSharpCorners}),f=ht(),v=Oe([].concat(V(a),[f])),g=Nn(v),p=`#version 300 es

// ============================================================================
// Attributes - Per Character (Instanced)
// ============================================================================

// Edge geometry: indices for texture lookup
// Edge data (source/target node indices, thickness, head/tail ratios) is fetched from edge data texture
// Edge path attributes (curvature, etc.) are fetched from edge attribute texture
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)

// Character metrics (in glyph units = atlas font size pixels)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)

// Atlas texture coordinates
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels

// Label parameters
in vec2 a_labelParams;      // (margin, unused)

// Appearance
in vec4 a_color;            // Character color (RGBA, normalized)
`.concat(t?"in vec4 a_borderColor;      // Border color (RGBA, normalized)":"",`

// ============================================================================
// Attributes - Per Vertex (Constant)
// ============================================================================

in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
// u_sdfBufferPixels kept for ABI compatibility but unused in shader
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`).concat(L?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(g.uniformDeclarations,`

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
`).concat(t?"out vec4 v_borderColor;":"",`
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(t?"out float v_positionMode;  // Position mode for conditional border (0=over needs border)":"",`

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = `).concat(he(d1),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(he(c1),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(g.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Uo({paths:a,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Fetch edge data from edge texture (2 texels per edge)
  // -------------------------------------------------------------------------
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, extremityIds
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  // edgeData0.w is reserved
  float headLengthRatio = edgeData1.x;
  float tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);  // Path type for multi-path support
  float baseFontSize = a_baseFontSize;

  // -------------------------------------------------------------------------
  // Fetch path attributes from edge attribute texture
  // -------------------------------------------------------------------------
  // Note: The fetch code uses 'edgeIdx' variable, so we set it to the attribute texture index
  {
    int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
`).concat(g.fetchCode,`
`).concat(g.varyingAssignments,`
  }

  // -------------------------------------------------------------------------
  // Fetch node data from node texture (geometry texel + rotation-flags texel)
  // -------------------------------------------------------------------------
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcNodeData.xy;
  vec2 target = tgtNodeData.xy;
  float sourceSize = srcNodeData.z;
  float targetSize = tgtNodeData.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;
  float charTextOffset = a_charMetrics.x;
  float charAdvance = a_charMetrics.y;
  float totalTextWidth = a_charMetrics.z;
  float positionMode = a_charMetrics.w;
  vec2 charSize = a_charDims.xy;
  vec2 charOffset = a_charDims.zw;
  float margin = a_labelParams.x;

  // -------------------------------------------------------------------------
  // Compute pixel-to-graph conversion (for fixed font size mode)
  // -------------------------------------------------------------------------
  // This converts screen pixels to graph units such that N pixels on screen
  // becomes N pixels regardless of zoom level.
  // matrixScaleX is how much the matrix scales graph units to clip space
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  // -------------------------------------------------------------------------
  // Step 1: Convert thickness to WebGL units
  // -------------------------------------------------------------------------
  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // -------------------------------------------------------------------------
  // Step 2: Compute body bounds (truncated at node boundaries + extremities)
  // -------------------------------------------------------------------------
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, headLengthRatio, tailLengthRatio
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // -------------------------------------------------------------------------
  // Step 3: Compute font scale and text dimensions
  // -------------------------------------------------------------------------
  // Font size modes:
  // - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
  // - "scaled": Scales with zoom using zoomToSizeRatioFunction
  `).concat(L?`// Scaled mode: font scales with zoom
  float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  // Convert glyph-unit metrics to WebGL units (scales with zoom)
  float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
  float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
  float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  // Convert glyph-unit metrics to graph units using pixelToGraph (zoom-independent)
  float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
  float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
  float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`,`

  // Font scale varying for fragment shader gamma scaling.
  // Ratio of rendered font size to atlas font size — used to tighten the
  // anti-aliasing band for large labels so they stay sharp.
  v_fontScale = fontScale;

  // -------------------------------------------------------------------------
  // Step 4: Alpha modifier from how much of the label fits in the body
  // -------------------------------------------------------------------------
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);

  // -------------------------------------------------------------------------
  // Step 5: Compute character center offset (truncation check moved to after curvature adjustment)
  // -------------------------------------------------------------------------
  // Body center in arc distance
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;

  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);

  // Reversed labels lay their characters out from target to source
  float readingSign = `).concat(d?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(L?`// Scaled mode: margin and text height scale with zoom (same factor as font)
  float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
  float marginWebGL = margin * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`,`
  float perpOffset = computeEdgeLabelPerpOffset(
    positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // -------------------------------------------------------------------------
  // Step 7: Position character on path using offset path traversal
  // -------------------------------------------------------------------------
  // For "over" mode (perpOffset = 0), use simple centerline placement
  // For above/below modes, walk along the offset path to find correct position
  float charT;

  if (perpOffset == 0.0) {
    // Simple case: place on centerline
    float charArcDist = bodyCenterDist + charCenterOffset;
    charT = queryPathTAtDistance(pathId, charArcDist, source, target);
  } else {
    // Offset path traversal: walk along the offset curve to find character position
    // This ensures even character spacing regardless of curvature

    `).concat(h?`// -----------------------------------------------------------------------
    // Corner skip setup for step/taxi edges with above/below labels
    // -----------------------------------------------------------------------
    // At concave corners (inner side of the bend), characters would bunch up
    // because the offset path has near-zero arc length. We detect corner
    // crossings during the offset path traversal and add skip distance.

    // Get corner t values and concavity
    vec2 cornerTs = queryGetCornerTs(pathId, source, target);
    vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);

    // Skip distance in graph units, proportional to on-screen font size
    // For fixed mode: use pixelToGraph so gap stays constant regardless of zoom
    // For scaled mode: use the same conversion as text width
    `.concat(L?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

    // Corner t values for detecting crossings during traversal
    float corner1T = cornerTs.x;
    float corner2T = cornerTs.y;
    bool corner1IsConcave = concavity.x > 0.5;
    bool corner2IsConcave = concavity.y > 0.5;`):"",`

    // Target distance along offset path from center
    float targetOffsetDist = abs(charCenterOffset);

    // Handle center character (charCenterOffset ≈ 0) - no search needed
    if (targetOffsetDist < 0.0001) {
      charT = centerT;
    } else {
      vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
      vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
      vec2 offsetCenter = centerPos + centerNormal * perpOffset;

      float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;

      // Search bounds (t values for body start and end)
      float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
      float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);

      // Walk along offset path to find character position
      float accumDist = 0.0;
      vec2 prevOffsetPos = offsetCenter;
      float prevT = centerT;
      float foundT = centerT;

      // Search range depends on direction
      float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;

      `).concat(h?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(h?`// Check for concave corner crossings and add skip distance
        // Corner 1 crossing check
        if (corner1IsConcave && !crossedCorner1) {
          bool crossingCorner1 = (searchDir > 0.0)
            ? (prevT < corner1T && stepT >= corner1T)
            : (prevT > corner1T && stepT <= corner1T);
          if (crossingCorner1) {
            crossedCorner1 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }

        // Corner 2 crossing check
        if (corner2IsConcave && !crossedCorner2) {
          bool crossingCorner2 = (searchDir > 0.0)
            ? (prevT < corner2T && stepT >= corner2T)
            : (prevT > corner2T && stepT <= corner2T);
          if (crossingCorner2) {
            crossedCorner2 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }`:"",`

        // Compute offset position at this t
        vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
        vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
        vec2 offsetPos = stepPos + stepNormal * perpOffset;

        // Distance along offset path
        float segDist = length(offsetPos - prevOffsetPos);

        `).concat(h?`if (accumDist + segDist >= effectiveTargetDist) {
          // Interpolate within segment to find exact t
          float remaining = effectiveTargetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`:`if (accumDist + segDist >= targetOffsetDist) {
          // Interpolate within segment to find exact t
          float remaining = targetOffsetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`,`

        accumDist += segDist;
        prevOffsetPos = offsetPos;
        prevT = stepT;
        // Update foundT to last valid position in case loop exhausts without finding target
        foundT = stepT;
      }

      charT = foundT;
    }
  }

  // Get position and tangent at final character position
  vec2 pathPos = queryPathPosition(pathId, charT, source, target);
  vec2 tangent = queryPathTangent(pathId, charT, source, target);

  // Compute perpendicular direction (90 degrees from tangent)
  vec2 perpDir = vec2(-tangent.y, tangent.x);

  // Apply perpendicular offset to path position
  vec2 offsetPathPos = pathPos + perpDir * perpOffset;

  // -------------------------------------------------------------------------
  // Step 8: Build character quad
  // -------------------------------------------------------------------------
  // Character size in screen pixels
  vec2 charSizePixels = charSize * fontScale;

  // Character offset from origin to the atlas region's top-left corner.
  // bearingX/bearingY already include the SDF buffer.
  vec2 charOffsetPixels = charOffset * fontScale;

  // The character's local X offset from pathPos (which is at character center)
  float charLocalX = -charAdvance * 0.5 * fontScale;

  // Build quad position:
  // - Start at character origin (charLocalX on X axis, 0 on Y axis = baseline)
  // - Add bearing offset to get to atlas region corner
  // - Add quad corner * size to get vertex position
  vec2 quadPos;
  quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
  // charOffset.y = -bearingY (negated), so -charOffsetPixels.y = bearingY * fontScale
  // (distance from baseline to atlas region top, positive = upward)
  // Quad corner (0,0) = bottom-left, (1,1) = top-right
  quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);

  // Center vertically on the path by offsetting by half the visual text height
  // VERTICAL_CENTER_RATIO is the distance from baseline to visual center as a ratio of atlas font size
  float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
  quadPos.y -= verticalCenterOffset;

  // -------------------------------------------------------------------------
  // Step 9: Rotate quad to align with tangent
  // -------------------------------------------------------------------------
  // Rotation matrix from the reading direction
  // readingDir = (cos(angle), sin(angle)), so we can build rotation directly
  vec2 readingDir = tangent * readingSign;
  mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);

  // Convert pixel offset to WebGL units for rotation
  `).concat(L?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

  // Rotate around character center on path
  vec2 rotatedOffset = rotation * quadPosWebGL;

  // Final position in graph space (using offset path position for above/below modes)
  vec2 worldPos = offsetPathPos + rotatedOffset;

  // -------------------------------------------------------------------------
  // Step 10: Transform to clip space
  // -------------------------------------------------------------------------
  vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 11: Texture coordinates
  // -------------------------------------------------------------------------
  // Flip Y for texture coordinates (texture Y goes down, quad Y goes up)
  vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
  v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 12: Pass color, border color, and alpha modifier
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
`).concat(t?`  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  v_positionMode = positionMode;`:"",`
  v_alphaModifier = alphaModifier;

  // -------------------------------------------------------------------------
  // Step 13: Compute edge fade for soft truncation
  // -------------------------------------------------------------------------
  // Convert fade width from pixels to WebGL units
  `).concat(L?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

  // Compute the arc position of THIS VERTEX (not just character center)
  // The quad extends from charCenter - advance/2 to charCenter + advance/2
  // a_quadCorner.x is 0 for left edge, 1 for right edge
  float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
  float vertexArcOffset = charCenterOffset + vertexLocalOffset;

  // Compute distance from body edges (positive = inside body, negative = outside)
  float halfBody = bodyLength * 0.5;
  float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
  float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
  float distFromEdge = min(distFromStart, distFromEnd);

  // Compute fade: 0 = fully visible (deep inside body), 1 = fully faded (at body edge)
  // Fade goes from 0 (at 2*fadeWidth inside) to 1 (at body edge)
  // This ensures text is fully transparent before reaching extremities
  v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`);return p}function h1(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},a=n.hasBorder,e=a===void 0?!1:a,t=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
`.concat(e?"in vec4 v_borderColor;":"",`
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(e?"in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)":"",`

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
`).concat(e?"uniform float u_borderWidth;  // Border width in SDF units (normalized)":"",`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Edge labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
  // SDF stores normalized distance: 0.5 = on edge, >0.5 = inside glyph
  float sdfValue = texture(u_atlas, v_texCoord).a;

  // Edge threshold accounting for SDF buffer padding
  float edge = 1.0 - u_sdfBuffer;

  // Scale gamma inversely with font scale so small labels get a wider AA band
  // (smoother) and large labels get a tighter band (sharper).
  float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);

  // Apply edge fade for soft truncation at body boundaries
  // Also apply visibility-based alpha modifier for short edge labels
  float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;

`).concat(e?`  // Fill alpha: fully opaque inside the glyph
  float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Only apply border for "over" position mode (v_positionMode == 0.0)
  // Labels positioned above/below/auto don't overlap the edge line and don't need borders
  if (v_positionMode < 0.5) {
    // Border rendering: compute alpha for both fill and border regions
    // Border extends from (edge - borderWidth) to edge
    float borderEdge = edge - u_borderWidth;

    // Border alpha: opaque in the border region (between borderEdge and edge)
    float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);

    // Composite: fill on top of border
    // Border is visible where borderAlpha > 0 but fillAlpha < 1
    vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
    vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;

    // Blend fill over border (fill replaces border where fill is opaque)
    float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
    vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
    float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;

    fragColor = vec4(finalColor, finalAlpha);
  } else {
    // No border for above/below/auto positions - simple text rendering
    float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  }`:`  // Smooth transition from transparent to opaque at glyph edge
  float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Premultiplied alpha output
  float finalAlpha = v_color.a * alpha * edgeAlpha;
  fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`,`
  #endif
}
`);return t}function f1(n){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",t=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&t.push("u_zoomSizeRatio"),a&&t.push("u_borderWidth");var r=O(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=O(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.includes(u.name)||t.push(u.name)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){r.e(c)}finally{r.f()}return t}function g1(n){var a=n.hasBorder,e=a===void 0?!1:a,t=n.fontSizeMode,r=t===void 0?"fixed":t;return{vertexShader:L1(n),fragmentShader:h1({hasBorder:e}),uniforms:f1(n.paths,e,r)}}var p1=new Map;function v1(n){switch(n){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function m1(n,a,e,t){var r=t.color,i=t.margin,o=t.textBorder,s=$o(t),l=s.paths,u=s.fontSizeMode,c=s.minVisibilityThreshold,d=s.fullVisibilityThreshold,L=s.keepUpright,h=!!o,f=g1({paths:l,hasBorder:h,fontSizeMode:u,minVisibilityThreshold:c,fullVisibilityThreshold:d,keepUpright:L}),v=(function(g){function p(m,b,x){var y;Q(this,p),y=de(this,p,[m,b,x]),A(y,"atlasTexture",null),A(y,"atlasNeedsUpdate",!1),A(y,"refreshTimeout",null),A(y,"labelGlyphCache",new Map),A(y,"edgeAttributeTexture",null);var _=ht();if(y.attributeLayout=Oe([].concat(V(l),[_])),y.attrDescriptors=ka([].concat(V(l),[_]),y.attributeLayout),y.edgeAttributeTexture=new Ca(m,y.attributeLayout),y.packedAttributeData=new Float32Array(y.attributeLayout.floatsPerItem),y.atlasManager=new Rt,y.gamma=.025,y.sdfBuffer=Ke.cutoff,y.atlasTexture=m.createTexture(),!y.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");m.bindTexture(m.TEXTURE_2D,y.atlasTexture),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_S,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_T,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MIN_FILTER,m.LINEAR),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MAG_FILTER,m.LINEAR),m.bindTexture(m.TEXTURE_2D,null),y.atlasManager.on(Rt.ATLAS_UPDATED_EVENT,function(){y.atlasNeedsUpdate=!0,y.refreshTimeout!==null&&clearTimeout(y.refreshTimeout),y.refreshTimeout=setTimeout(function(){y.refreshTimeout=null,y.renderer.refresh()},0)});var E={family:"sans-serif",weight:"normal",style:"normal"};return y.defaultFontKey=y.atlasManager.registerFont(E),y}return ce(p,g),J(p,[{key:"getDefinition",value:function(){var b=WebGL2RenderingContext,x=b.FLOAT,y=b.UNSIGNED_BYTE,_=b.TRIANGLE_STRIP,E=new Set,S=[],T=O(l),w;try{for(T.s();!(w=T.n()).done;){var I=w.value,R=O(I.attributes),P;try{for(R.s();!(P=R.n()).done;){var D=P.value,F=D.name.startsWith("a_")?D.name:"a_".concat(D.name);E.has(F)||(E.add(F),S.push({name:F,size:D.size,type:D.type}))}}catch(z){R.e(z)}finally{R.f()}}}catch(z){T.e(z)}finally{T.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:_,UNIFORMS:f.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:x},{name:"a_edgeAttrIndex",size:1,type:x},{name:"a_baseFontSize",size:1,type:x},{name:"a_charMetrics",size:4,type:x},{name:"a_charDims",size:4,type:x},{name:"a_texCoords",size:4,type:x},{name:"a_labelParams",size:2,type:x},{name:"a_color",size:4,type:y,normalized:!0}].concat(V(h?[{name:"a_borderColor",size:4,type:y,normalized:!0}]:[]),V(S.filter(function(z){return!["a_curvature","curvature"].includes(z.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:x}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(b,x){if(x.hidden||!x.text){this.labelGlyphCache.delete(b);return}var y=x.text,_=x.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(y,_);var E=[],S=[],T=0,w=O(y),I;try{for(w.s();!(I=w.n()).done;){var R=I.value,P=R.codePointAt(0);if(P===void 0){E.push(void 0),S.push(T);continue}var D=this.atlasManager.getGlyph(P,_);E.push(D),S.push(T),D&&(T+=D.advance)}}catch(F){w.e(F)}finally{w.f()}this.labelGlyphCache.set(b,{glyphs:E,xOffsets:S,totalWidth:T})}},{key:"processCharacter",value:function(b,x,y,_){var E,S,T,w=this.floats,I=this.STRIDE,R=b*I,P=this.labelGlyphCache.get(x.parentKey);if(!P||!P.glyphs[_]){for(var D=0;D<I;D++)w[R+D]=0;return}var F=P.glyphs[_],z=P.xOffsets[_],M=p.labelColor,C=M&&Y(M)==="object"&&"color"in M&&M.color?M.color:x.color,k=ze(C),N=R;w[N++]=x.edgeIndex,w[N++]=(E=(S=this.edgeAttributeTexture)===null||S===void 0?void 0:S.getIndex(x.parentKey))!==null&&E!==void 0?E:0,w[N++]=x.size,w[N++]=z,w[N++]=F.advance,w[N++]=P.totalWidth,w[N++]=v1(x.position),w[N++]=F.atlasWidth,w[N++]=F.atlasHeight,w[N++]=F.bearingX,w[N++]=-F.bearingY,w[N++]=F.atlasX,w[N++]=F.atlasY,w[N++]=F.atlasWidth,w[N++]=F.atlasHeight;var $=(T=p.labelMargin)!==null&&T!==void 0?T:x.margin;if(w[N++]=$,w[N++]=0,w[N++]=k,h&&o){var H;typeof o.color=="string"?H=o.color:H=o.color.color||"#ffffff",w[N++]=ze(H)}var K=new Set,j=O(l),q;try{for(j.s();!(q=j.n()).done;){var We=q.value,Re=O(We.attributes),et;try{for(Re.s();!(et=Re.n()).done;){var Gt=et.value,ln=Gt.name.startsWith("a_")?Gt.name.slice(2):Gt.name;if(ln!=="curvature"&&!K.has(ln)){K.add(ln);for(var un=0;un<Gt.size;un++)w[N++]=0}}}catch(dn){Re.e(dn)}finally{Re.f()}}}catch(dn){j.e(dn)}finally{j.f()}}},{key:"processEdgeLabel",value:function(b,x,y){if(this.prepareLabelGlyphs(b,y),this.edgeAttributeTexture&&!y.hidden&&y.text){this.edgeAttributeTexture.allocate(b);var _=this.packedAttributeData;Pa(this.attrDescriptors,y.edgeAttributes,_,"",p1,0),this.edgeAttributeTexture.updateAllAttributes(b,_)}return ve(p,"processLabel",this,3)([b,x,y])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var b=this.normalProgram.gl,x=this.atlasManager.getTextures();if(x.length!==0){var y=x[0];b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.texImage2D(b.TEXTURE_2D,0,b.RGBA,y.width,y.height,0,b.RGBA,b.UNSIGNED_BYTE,y.data),b.bindTexture(b.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(b,x){var y=x.gl,_=x.uniformLocations,E=this.atlasManager.getTextures(),S=E.length>0?[E[0].width,E[0].height]:[1,1];if(y.uniformMatrix3fv(_.u_matrix,!1,b.matrix),y.uniform1f(_.u_sizeRatio,b.sizeRatio),y.uniform1f(_.u_correctionRatio,b.correctionRatio),y.uniform1f(_.u_pixelRatio,b.pixelRatio),y.uniform1f(_.u_cameraAngle,b.cameraAngle),y.uniform1f(_.u_sdfBufferPixels,Ke.buffer),y.uniform2f(_.u_resolution,b.width,b.height),y.uniform2f(_.u_atlasSize,S[0],S[1]),y.uniform1f(_.u_gamma,this.gamma),y.uniform1f(_.u_sdfBuffer,this.sdfBuffer),y.activeTexture(y.TEXTURE0),y.bindTexture(y.TEXTURE_2D,this.atlasTexture),y.uniform1i(_.u_atlas,0),_.u_nodeDataTexture!==void 0&&y.uniform1i(_.u_nodeDataTexture,b.nodeDataTextureUnit),_.u_nodeDataTextureWidth!==void 0&&y.uniform1i(_.u_nodeDataTextureWidth,b.nodeDataTextureWidth),_.u_edgeDataTexture!==void 0&&y.uniform1i(_.u_edgeDataTexture,b.edgeDataTextureUnit),_.u_edgeDataTextureWidth!==void 0&&y.uniform1i(_.u_edgeDataTextureWidth,b.edgeDataTextureWidth),_.u_edgeFrameTexture!==void 0&&y.uniform1i(_.u_edgeFrameTexture,b.edgeFrameTextureUnit),_.u_edgeFrameTextureWidth!==void 0&&y.uniform1i(_.u_edgeFrameTextureWidth,b.edgeFrameTextureWidth),h&&o&&_.u_borderWidth!==void 0){var T=o.width/Ke.buffer*this.sdfBuffer;y.uniform1f(_.u_borderWidth,T)}if(this.edgeAttributeTexture&&_.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(vt),y.uniform1i(_.u_edgeAttributeTexture,vt),y.uniform1i(_.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),y.uniform1i(_.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&_.u_zoomSizeRatio!==void 0){var w=this.renderer.getSetting("zoomToSizeRatioFunction"),I=1/w(b.zoomRatio);y.uniform1f(_.u_zoomSizeRatio,I)}}},{key:"renderProgram",value:function(b,x){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),ve(p,"renderProgram",this,3)([b,x])}},{key:"registerFont",value:function(b){var x=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",y=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:b,weight:x,style:y})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(b,x){var y=x||this.defaultFontKey,_=O(b),E;try{for(_.s();!(E=_.n()).done;){var S=E.value;this.atlasManager.ensureGlyphs(S,y)}}catch(T){_.e(T)}finally{_.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(b,x){var y=x||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,y),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var _=0,E=O(b),S;try{for(E.s();!(S=E.n()).done;){var T=S.value,w=T.codePointAt(0);if(w!==void 0){var I=this.atlasManager.getGlyph(w,y);I&&(_+=I.advance)}}}catch(R){E.e(R)}finally{E.f()}return _}},{key:"measureLabel",value:function(b,x,y){var _=this.measureLabelAtlasWidth(b,y),E=x/Ke.fontSize;return{width:_*E,height:x,textHeight:x}}},{key:"kill",value:function(){var b=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(b.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ve(p,"kill",this,3)([])}}])})(Mo);return A(v,"labelColor",r),A(v,"labelMargin",i),new v(n,a,e)}function b1(){var n=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:n,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function Zo(n,a,e,t,r,i,o){var s,l,u=Bo(t),c=u.paths,d=u.layers,L=u.defaultHead,h=u.defaultTail,f=[b1()].concat(V(u.extremities)),v={},g={};c.forEach(function(R,P){return v[R.name]=P}),f.forEach(function(R,P){return g[R.name]=P});var p=(s=g[L])!==null&&s!==void 0?s:0,m=(l=g[h])!==null&&l!==void 0?l:0,b=null,x=Oe([].concat(V(c),V(d))),y=(function(R){function P(D,F,z){var M;Q(this,P),b||(b=_o({paths:c,extremities:f,layers:d,antialias:r})),M=de(this,P,[D,F,z]),A(M,"layerLifecycles",new Map),A(M,"needsShaderRegeneration",!1),A(M,"edgeAttributeTexture",null),A(M,"layout",x),A(M,"attrDescriptors",[]),A(M,"lifecycleIndexOffset",c.length),M._pickingBuffer=F,M.edgeAttributeTexture=new Ca(D,M.layout),M.packedAttributeData=new Float32Array(M.layout.floatsPerItem),d.forEach(function(k,N){if(k.lifecycle){var $={gl:D,renderer:{refresh:function(){return z.refresh()}},getUniformLocation:function(K){return D.getUniformLocation(M.normalProgram.program,K)},requestShaderRegeneration:function(){M.needsShaderRegeneration=!0},requestRefresh:function(){z.refresh()}};M.layerLifecycles.set(N,k.lifecycle($))}}),M.layerLifecycles.forEach(function(k){var N;return(N=k.init)===null||N===void 0?void 0:N.call(k)});var C=new Map;return M.layerLifecycles.forEach(function(k,N){k.getAttributeData&&C.set(c.length+N,k)}),M.attrDescriptors=ka([].concat(V(c),V(d)),M.layout,C),M}return ce(P,R),J(P,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(F,z,M){var C=F,k=0,N=p,$=m,H=z?C.selfLoopPath:M&&C.parallelPath?C.parallelPath:C.path;H&&v[H]!==void 0&&(k=v[H]),C.head&&C.head!=="none"&&g[C.head]!==void 0&&(N=g[C.head]),C.tail&&C.tail!=="none"&&g[C.tail]!==void 0&&($=g[C.tail]);var K=f[N],j=f[$];return{pathId:k,headId:N,tailId:$,headLengthRatio:Ve(K.length)?0:K.length,tailLengthRatio:Ve(j.length)?0:j.length}}},{key:"getDefinition",value:function(){var F=WebGL2RenderingContext,z=F.TRIANGLE_STRIP,M=z,C=b;return{VERTICES:C.verticesPerEdge,VERTEX_SHADER_SOURCE:C.vertexShader,FRAGMENT_SHADER_SOURCE:C.fragmentShader,METHOD:M,UNIFORMS:C.uniforms,ATTRIBUTES:C.attributes,CONSTANT_ATTRIBUTES:C.constantAttributes,CONSTANT_DATA:C.constantData}}},{key:"maybeRegenerateShaders",value:function(){var F=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var z=d.map(function(K,j){var q=F.layerLifecycles.get(j);return q!=null&&q.regenerate?q.regenerate():K});b=_o({paths:c,extremities:f,layers:z,antialias:this.renderer.getSetting("antialiasEdges")});var M=this.normalProgram.gl,C=this.normalProgram,k=C.program,N=C.buffer,$=C.vertexShader,H=C.fragmentShader;M.deleteProgram(k),M.deleteBuffer(N),M.deleteShader($),M.deleteShader(H),this.normalProgram=this.getProgramInfo("normal",M,b.vertexShader,b.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(F,z,M,C,k,N){var $=z*this.STRIDE;if(k.visibility==="hidden"||M.visibility==="hidden"||C.visibility==="hidden"){for(var H=$+this.STRIDE;$<H;$++)this.floats[$]=0;this.floats[z*this.STRIDE]=Po;return}this.processVisibleItem(jt(F),$,M,C,k,N)}},{key:"processVisibleItem",value:function(F,z,M,C,k,N){var $,H=this.floats,K=this.ints;H[z++]=N,H[z++]=ze(k.color),K[z++]=F,H[z++]=($=k.opacity)!==null&&$!==void 0?$:1;var j=this.packedAttributeData;Pa(this.attrDescriptors,k,j,k.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(N,j)}},{key:"setUniforms",value:function(F,z){var M=this,C=z.gl,k=z.uniformLocations;k.u_matrix&&C.uniformMatrix3fv(k.u_matrix,!1,F.matrix),k.u_sizeRatio&&C.uniform1f(k.u_sizeRatio,F.sizeRatio),k.u_correctionRatio&&C.uniform1f(k.u_correctionRatio,F.correctionRatio),k.u_zoomRatio&&C.uniform1f(k.u_zoomRatio,F.zoomRatio),k.u_pixelRatio&&C.uniform1f(k.u_pixelRatio,F.pixelRatio),k.u_cameraAngle&&C.uniform1f(k.u_cameraAngle,F.cameraAngle),k.u_feather&&C.uniform1f(k.u_feather,F.antiAliasingFeather),k.u_minEdgeThickness&&C.uniform1f(k.u_minEdgeThickness,F.minEdgeThickness),k.u_pickingPadding&&C.uniform1f(k.u_pickingPadding,F.edgePickingPadding),k.u_nodeDataTexture&&C.uniform1i(k.u_nodeDataTexture,F.nodeDataTextureUnit),k.u_nodeDataTextureWidth&&C.uniform1i(k.u_nodeDataTextureWidth,F.nodeDataTextureWidth),k.u_edgeDataTexture&&C.uniform1i(k.u_edgeDataTexture,F.edgeDataTextureUnit),k.u_edgeDataTextureWidth&&C.uniform1i(k.u_edgeDataTextureWidth,F.edgeDataTextureWidth),k.u_edgeFrameTexture&&C.uniform1i(k.u_edgeFrameTexture,F.edgeFrameTextureUnit),k.u_edgeFrameTextureWidth&&C.uniform1i(k.u_edgeFrameTextureWidth,F.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(vt),k.u_edgeAttributeTexture&&C.uniform1i(k.u_edgeAttributeTexture,vt),k.u_edgeAttributeTextureWidth&&C.uniform1i(k.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),k.u_edgeAttributeTexelsPerEdge&&C.uniform1i(k.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var N=new Set;c.forEach(function($){$.uniforms.forEach(function(H){N.has(H.name)||(N.add(H.name),M.setTypedUniform(H,z))})}),f.forEach(function($){$.uniforms.forEach(function(H){N.has(H.name)||(N.add(H.name),M.setTypedUniform(H,z))})}),d.forEach(function($){$.uniforms.forEach(function(H){N.has(H.name)||(N.add(H.name),M.setTypedUniform(H,z))})})}},{key:"render",value:function(F,z,M){this.maybeRegenerateShaders(),ve(P,"render",this,3)([F,z,M])}},{key:"renderProgram",value:function(F,z){this.layerLifecycles.forEach(function(M){var C;return(C=M.beforeRender)===null||C===void 0?void 0:C.call(M)}),ve(P,"renderProgram",this,3)([F,z])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(F){var z;return(z=F.kill)===null||z===void 0?void 0:z.call(F)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ve(P,"kill",this,3)([])}}])})(Dt),_=f[p],E=f[m],S=B({paths:c,headLengthRatio:Ve(_.length)?0:_.length,tailLengthRatio:Ve(E.length)?0:E.length},t.label),T=$o(S),w=function(){return{labelProgram:m1(n,null,e,S),labelBackgroundProgram:u1(n,a,e,{shaderConfig:T})}},I=new e1(n,{paths:c,extremities:f,layers:d,nodeShapes:i,nodeLayers:o});return{edgeProgram:new y(n,null,e),createLabelPrograms:w,framePass:I}}function y1(n){return Y(n)==="object"&&"uniforms"in n&&Array.isArray(n.uniforms)}function x1(n){return Y(n)==="object"&&"uniforms"in n&&"attributes"in n&&"glsl"in n}function _1(n){return Y(n)==="object"&&"uniforms"in n&&"attributes"in n&&"segments"in n}function T1(n){return Y(n)==="object"&&"uniforms"in n&&"attributes"in n&&"length"in n}function S1(n){return Y(n)==="object"&&"uniforms"in n&&"attributes"in n&&"glsl"in n}function E1(n){return Y(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function A1(n){return Y(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function R1(n){return Y(n)==="object"&&"glsl"in n&&"name"in n&&!("uniforms"in n)}function w1(n){if(y1(n))return n;if(E1(n))return{name:n.name,glsl:n.glsl,inradiusFactor:n.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(n)))}function D1(n){if(x1(n))return n;if(Vi(n))return{name:n.name,glsl:n.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(n)))}function C1(n){if(_1(n))return n;if(A1(n))return{name:n.name,glsl:n.glsl,segments:n.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(n)))}function k1(n){if(S1(n))return n;if(ji(n))return{name:n.name,glsl:n.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(n)))}function P1(n){if(T1(n))return n;if(R1(n))return{name:n.name,glsl:n.glsl,length:n.length,widthFactor:n.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(n)))}function Vo(n){var a,e,t=(a=n?.shapes)!==null&&a!==void 0?a:wn.shapes,r=(e=n?.layers)!==null&&e!==void 0?e:wn.layers,i=t.map(w1),o=r.map(D1);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function F1(n){var a,e,t,r=(a=n?.paths)!==null&&a!==void 0?a:Xt.paths,i=(e=n?.extremities)!==null&&e!==void 0?e:Xt.extremities,o=(t=n?.layers)!==null&&t!==void 0?t:Xt.layers,s=r.map(C1),l=i.map(P1).filter(function(c){return c!==null}),u=o.map(k1);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function jo(n,a){var e={},t=O(n),r;try{for(t.s();!(r=t.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){t.e(o)}finally{t.f()}return Object.assign(e,a||{}),e}function Xo(n,a,e,t,r){var i=Vo(t),o=i.shapes,s=i.layers,l=jo(o,t?.variables),u=zo(n,a,e,{shapes:o,layers:s,label:t?.label,backdrop:t?.backdrop,labelAttachments:t?.labelAttachments},r);return B(B({},u),{},{variables:l})}function qo(n,a,e,t,r,i){var o=F1(t),s=o.paths,l=o.extremities,u=o.layers,c=Vo(i),d=c.shapes,L=c.layers,h=jo(s,t?.variables),f=Zo(n,a,e,{paths:s,extremities:l,layers:u,defaultHead:t?.defaultHead,defaultTail:t?.defaultTail,label:t?.label},r,d,L);return B(B({},f),{},{variables:h,paths:s})}var I1=2;function Ko(n,a,e){var t=arguments.length>3&&arguments[3]!==void 0?arguments[3]:I1,r=a.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,c=e.maxRowWidth,d={},L=[],h=O(n),f;try{for(h.s();!(f=h.n()).done;){var v=f.value,g=v.width+t,p=v.height+t;if(g>i||p>o||s+g>i&&l+u+p>o){L.push(v);continue}s+g>i&&(c=Math.max(c,s),s=0,l+=u,u=p),v.draw(a,s,l),d[v.key]={x:s,y:l,width:v.width,height:v.height},s+=g,u=Math.max(u,p)}}catch(m){h.e(m)}finally{h.f()}return c=Math.max(c,s),{atlas:d,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:c},remaining:L}}function Ce(n,a,e,t){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Ce=function(i,o,s,l){function u(c,d){Ce(i,c,function(L){return this._invoke(c,d,L)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Ce(n,a,e,t)}function ke(){var n,a,e=typeof Symbol=="function"?Symbol:{},t=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(h,f,v,g){var p=f&&f.prototype instanceof s?f:s,m=Object.create(p.prototype);return Ce(m,"_invoke",(function(b,x,y){var _,E,S,T=0,w=y||[],I=!1,R={p:0,n:0,v:n,a:P,f:P.bind(n,4),d:function(D,F){return _=D,E=0,S=n,R.n=F,o}};function P(D,F){for(E=D,S=F,a=0;!I&&T&&!z&&a<w.length;a++){var z,M=w[a],C=R.p,k=M[2];D>3?(z=k===F)&&(S=M[(E=M[4])?5:(E=3,3)],M[4]=M[5]=n):M[0]<=C&&((z=D<2&&C<M[1])?(E=0,R.v=F,R.n=M[1]):C<k&&(z=D<3||M[0]>F||F>k)&&(M[4]=D,M[5]=F,R.n=k,E=0))}if(z||D>1)return o;throw I=!0,F}return function(D,F,z){if(T>1)throw TypeError("Generator is already running");for(I&&F===1&&P(F,z),E=F,S=z;(a=E<2?n:S)||!I;){_||(E?E<3?(E>1&&(R.n=-1),P(E,S)):R.n=S:R.v=S);try{if(T=2,_){if(E||(D="next"),a=_[D]){if(!(a=a.call(_,S)))throw TypeError("iterator result is not an object");if(!a.done)return a;S=a.value,E<2&&(E=0)}else E===1&&(a=_.return)&&a.call(_),E<2&&(S=TypeError("The iterator does not provide a '"+D+"' method"),E=1);_=n}else if((a=(I=R.n<0)?S:b.call(x,R))!==o)break}catch(M){_=n,E=1,S=M}finally{T=1}}return{value:a,done:I}}})(h,v,g),!0),m}var o={};function s(){}function l(){}function u(){}a=Object.getPrototypeOf;var c=[][t]?a(a([][t]())):(Ce(a={},t,function(){return this}),a),d=u.prototype=s.prototype=Object.create(c);function L(h){return Object.setPrototypeOf?Object.setPrototypeOf(h,u):(h.__proto__=u,Ce(h,r,"GeneratorFunction")),h.prototype=Object.create(d),h}return l.prototype=u,Ce(d,"constructor",u),Ce(u,"constructor",l),l.displayName="GeneratorFunction",Ce(u,r,"GeneratorFunction"),Ce(d),Ce(d,r,"Generator"),Ce(d,t,function(){return this}),Ce(d,"toString",function(){return"[object Generator]"}),(ke=function(){return{w:i,m:L}})()}function Yo(n,a,e,t,r,i,o){try{var s=n[i](o),l=s.value}catch(u){return void e(u)}s.done?a(l):Promise.resolve(l).then(t,r)}function rn(n){return function(){var a=this,e=arguments;return new Promise(function(t,r){var i=n.apply(a,e);function o(l){Yo(i,t,r,o,s,"next",l)}function s(l){Yo(i,t,r,o,s,"throw",l)}o(void 0)})}}var Ia=new Map,Qo=!1;function M1(n){return new Promise(function(a,e){var t=new FileReader;t.onload=function(){return a(t.result)},t.onerror=e,t.readAsDataURL(n)})}function G1(n){if(!Ia.has(n)){var a=fetch(n).then(function(e){return e.blob()}).then(M1).catch(function(){return Ia.delete(n),null});Ia.set(n,a)}return Ia.get(n)}function z1(n){return Cr.apply(this,arguments)}function Cr(){return Cr=rn(ke().m(function n(a){var e,t,r;return ke().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=a,t=Array.from(e.querySelectorAll("img[src]")),r=t.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=rn(ke().m(function s(l){var u;return ke().w(function(c){for(;;)switch(c.n){case 0:return c.n=1,G1(l.getAttribute("src"));case 1:u=c.v,u&&l.setAttribute("src",u);case 2:return c.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},n)})),Cr.apply(this,arguments)}function Jo(n){return kr.apply(this,arguments)}function kr(){return kr=rn(ke().m(function n(a){var e,t,r,i,o,s,l,u,c,d,L,h,f,v=arguments;return ke().w(function(g){for(;;)switch(g.n){case 0:if(e=v.length>1&&v[1]!==void 0?v[1]:1,t=a instanceof SVGElement?new XMLSerializer().serializeToString(a):a,r=new DOMParser,i=r.parseFromString(t,"image/svg+xml"),o=i.querySelector("svg"),o){g.n=1;break}return g.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(c=u.trim().split(/[\s,]+/),s=parseFloat(c[2]),l=parseFloat(c[3]))),!(!(s>0)||!(l>0))){g.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions — skipped."),g.a(2,null);case 2:return d=Math.ceil(s*e),L=Math.ceil(l*e),h=new Blob([t],{type:"image/svg+xml"}),f=URL.createObjectURL(h),g.a(2,new Promise(function(p){var m=new Image;m.onload=function(){var b=document.createElement("canvas");b.width=d,b.height=L,b.getContext("2d").drawImage(m,0,0,d,L),URL.revokeObjectURL(f);try{b.getContext("2d").getImageData(0,0,1,1)}catch(x){if(x instanceof DOMException&&x.name==="SecurityError"){Qo||(Qo=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),p(null);return}throw x}p(b)},m.onerror=function(){URL.revokeObjectURL(f),p(null)},m.src=f}))}},n)})),kr.apply(this,arguments)}function N1(n,a){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(a?"<style>".concat(a,"</style>"):"")+n,document.body.appendChild(e);var t=e.getBoundingClientRect(),r=t.width,i=t.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function O1(n,a,e,t){return Pr.apply(this,arguments)}function Pr(){return Pr=rn(ke().m(function n(a,e,t,r){var i,o,s,l,u,c,d,L,h=arguments;return ke().w(function(f){for(;;)switch(f.n){case 0:return i=h.length>4&&h[4]!==void 0?h[4]:1,o=a instanceof HTMLElement?a.outerHTML:a,f.n=1,z1(o);case 1:return s=f.v,(t==null||r==null)&&(l=N1(s,e),t=t??l.width,r=r??l.height),u=Math.ceil(t*i),c=Math.ceil(r*i),d=e?"<style>".concat(e,"</style>"):"",L='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(c,'" viewBox="0 0 ').concat(t," ").concat(r,'">')+'<foreignObject width="'.concat(t,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(d).concat(s,"</body>")+"</foreignObject></svg>",f.a(2,Jo(L,1))}},n)})),Pr.apply(this,arguments)}function B1(n){return Fr.apply(this,arguments)}function Fr(){return Fr=rn(ke().m(function n(a){var e,t=arguments,r;return ke().w(function(i){for(;;)switch(i.n){case 0:e=t.length>1&&t[1]!==void 0?t[1]:1,r=a.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,a.canvas);case 2:return i.a(2,Jo(a.svg,e));case 3:return i.a(2,O1(a.html,a.css,a.width,a.height,e));case 4:return i.a(2)}},n)})),Fr.apply(this,arguments)}var an=2048,es=(function(){function n(a,e,t){Q(this,n),A(this,"cache",new Map),A(this,"pending",new Set),A(this,"atlas",{}),A(this,"glTexture",null),A(this,"dirty",!0),this.gl=a,this.renderers=e,this.scheduleRender=t,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=an,this.packCanvas.height=an,this.packCtx=this.packCanvas.getContext("2d")}return J(n,[{key:"renderAttachment",value:function(e,t,r){var i=this,o="".concat(e,":").concat(t);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[t];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var c=rn(ke().m(function d(L){var h;return ke().w(function(f){for(;;)switch(f.n){case 0:if(i.pending.has(o)){f.n=1;break}return f.a(2);case 1:if(i.pending.delete(o),L){f.n=2;break}return f.a(2);case 2:return f.n=3,B1(L,u);case 3:if(h=f.v,!(!h||h.width===0||h.height===0)){f.n=4;break}return f.a(2);case 4:i.cache.set(o,{image:h,width:h.width,height:h.height}),i.dirty=!0,i.scheduleRender();case 5:return f.a(2)}},d)}));return function(d){return c.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,c){e.push({key:c,width:u.width,height:u.height,draw:function(L,h,f){L.drawImage(u.image,h,f)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var t={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,an,an);var r=Ko(e,this.packCtx,t),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(an,"x").concat(an," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+zn),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var t=this.gl;t.activeTexture(t.TEXTURE0+e),t.bindTexture(t.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,t){var r="".concat(e,":").concat(t);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var t="".concat(e,":"),r=O(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(t)&&(this.cache.delete(o),this.dirty=!0)}}catch(c){r.e(c)}finally{r.f()}var s=O(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(t)&&this.pending.delete(u)}}catch(c){s.e(c)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Ir=(function(){function n(a){Q(this,n),A(this,"buckets",new Map),A(this,"keyDepth",new Map);var e=O(a),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return J(n,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,t){var r,i=this.keyDepth.get(e);if(i!==t){var o=this.buckets.get(t);if(!o)throw new Error('Sigma: "'.concat(t,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,t)}}},{key:"remove",value:function(e){var t=this.keyDepth.get(e);t!==void 0&&(this.buckets.get(t).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=O(this.buckets.values()),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,t){var r=this.buckets.get(e);return!r||r.size===0?[]:V(r).sort(function(i,o){return t(i)-t(o)})}}])})(),ts=(function(n){function a(e,t){return Q(this,a),de(this,a,[e,2,t])}return ce(a,n),J(a,[{key:"updateNode",value:function(t,r,i,o,s,l,u,c){var d=this.indexMap.get(t);if(d===void 0)throw new Error('Node "'.concat(t,'" not allocated in NodeDataTexture'));var L=Lt(c),h=ne(L,4),f=h[0],v=h[1],g=h[2],p=h[3],m=d*2*4;this.data[m]=r,this.data[m+1]=i,this.data[m+2]=o,this.data[m+3]=s,this.data[m+4]=l,this.data[m+5]=u,this.data[m+6]=f*65536+v*256+g,this.data[m+7]=p/255,this.markDirty(d)}}])})(Da),W1=1024,U1=1.5,H1=4096,Mr=(function(){function n(a,e){var t;if(Q(this,n),A(this,"texture",null),A(this,"framebuffer",null),!a.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=a,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((t=e.initialCapacity)!==null&&t!==void 0?t:W1);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return J(n,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var t=Math.min(e,H1),r=Math.ceil(e/t);return{width:t,height:r}}},{key:"create",value:function(){var e=this.gl,t=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,t,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var t=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*U1));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&t.deleteTexture(this.texture),this.framebuffer&&t.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var t=this.gl;t.activeTexture(t.TEXTURE0+e),t.bindTexture(t.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),ns=(function(n){function a(e,t){return Q(this,a),de(this,a,[e,2,t])}return ce(a,n),J(a,[{key:"updateEdge",value:function(t,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,c=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,d=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,L=this.indexMap.get(t);if(L===void 0)throw new Error('Edge "'.concat(t,'" not allocated in EdgeDataTexture'));var h=L*this.TEXELS_PER_ITEM*4;this.data[h+0]=r,this.data[h+1]=i,this.data[h+2]=o,this.data[h+3]=0,this.data[h+4]=s,this.data[h+5]=l,this.data[h+6]=u,this.data[h+7]=(c&15)<<4|d&15,this.markDirty(L)}}])})(Da);var Ih=qe(Bt()),Mh=qe(gr());function $1(n,a){if(n==null)return{};var e={};for(var t in n)if({}.hasOwnProperty.call(n,t)){if(a.indexOf(t)!==-1)continue;e[t]=n[t]}return e}function as(n,a){if(n==null)return{};var e,t,r=$1(n,a);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(n);for(t=0;t<i.length;t++)e=i[t],a.indexOf(e)===-1&&{}.propertyIsEnumerable.call(n,e)&&(r[e]=n[e])}return r}var Z1=["factor"],V1=["factor"],rs=1.5,Gr={x:.5,y:.5,angle:0,ratio:1},is=(function(n){function a(){var e;Q(this,a);for(var t=arguments.length,r=new Array(t),i=0;i<t;i++)r[i]=arguments[i];return e=de(this,a,[].concat(r)),A(e,"minRatio",null),A(e,"maxRatio",null),A(e,"enabled",!0),A(e,"enabledZooming",!0),A(e,"enabledPanning",!0),A(e,"enabledRotation",!0),A(e,"constrainState",null),A(e,"state",B({},Gr)),A(e,"previousState",B({},Gr)),A(e,"nextFrame",null),A(e,"currentAnimationFrom",null),A(e,"currentAnimationTo",null),A(e,"animationCallback",null),e}return ce(a,n),J(a,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return B({},this.state)}},{key:"getPreviousState",value:function(){return B({},this.previousState)}},{key:"getBoundedRatio",value:function(t){var r=t;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(t){var r=this.getState();return this.enabledPanning&&typeof t.x=="number"&&(r.x=t.x),this.enabledPanning&&typeof t.y=="number"&&(r.y=t.y),this.enabledZooming&&typeof t.ratio=="number"&&(r.ratio=this.getBoundedRatio(t.ratio)),this.enabledRotation&&typeof t.angle=="number"&&(r.angle=t.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(t){if(!this.enabled)return this;var r=this.validateState(t);return lo(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(t){return this.setState(t(this.getState())),this}},{key:"animate",value:function(t,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(t,B(B({},Lo),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=t.factor,i=r===void 0?rs:r,o=as(t,Z1);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=t.factor,i=r===void 0?rs:r,o=as(t,V1);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(t){return this.animate(Gr,t)}},{key:"runAnimation",value:function(t,r,i){var o=this,s=ha(r.easing),l=Date.now(),u=this.getState(),c=this.validateState(t),d=function(){if(!o.enabled){o.cancelAnimation();return}var h=r.duration>0?(Date.now()-l)/r.duration:1;if(h>=1){o.nextFrame=null,o.setState(c),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var f=s(h);o.setState({x:u.x+(c.x-u.x)*f,y:u.y+(c.y-u.y)*f,angle:u.angle+(c.angle-u.angle)*f,ratio:u.ratio+(c.ratio-u.ratio)*f}),o.nextFrame=requestAnimationFrame(d)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=c,this.animationCallback=i,this.emit("animationStart",{from:u,to:c}),d()}},{key:"resolveAnimation",value:function(){var t=this.animationCallback;this.animationCallback=null,t&&t()}},{key:"emitAnimationEnd",value:function(t){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:t}))}}],[{key:"from",value:function(t){var r=new a;return r.setState(t)}}])})(pa);function Pe(n,a){var e=a.getBoundingClientRect();return{x:n.clientX-e.left,y:n.clientY-e.top}}function Ye(n,a){var e=B(B({},Pe(n,a)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:n});return e}function Ct(n){var a="x"in n?n:B(B({},n.touches[0]||n.previousTouches[0]),{},{original:n.original,sigmaDefaultPrevented:n.sigmaDefaultPrevented,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0,a.sigmaDefaultPrevented=!0}});return a}function j1(n,a){var e=Ye(n,a);return e.delta=ys(n),e}var X1=2;function Ga(n){for(var a=[],e=0,t=Math.min(n.length,X1);e<t;e++)a.push(n[e]);return a}function On(n,a,e){var t={touches:Ga(n.touches).map(function(r){return Pe(r,e)}),previousTouches:a.map(function(r){return Pe(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){t.sigmaDefaultPrevented=!0},original:n};return t}function ys(n){if(typeof n.deltaY<"u")return n.deltaY*-3/360;if(typeof n.detail<"u")return n.detail/-9;throw new Error("Captor: could not extract delta from event.")}var xs=(function(n){function a(e,t){var r;return Q(this,a),r=de(this,a),r.container=e,r.renderer=t,r}return ce(a,n),J(a)})(pa),q1=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],K1=q1.reduce(function(n,a){return B(B({},n),{},A({},a,ba[a]))},{});function Bn(n){return n instanceof PointerEvent&&n.pointerType==="touch"}var Y1=(function(n){function a(e,t){var r;return Q(this,a),r=de(this,a,[e,t]),A(r,"enabled",!0),A(r,"draggedEvents",0),A(r,"downStartTime",null),A(r,"lastMouseX",null),A(r,"lastMouseY",null),A(r,"isMouseDown",!1),A(r,"isMoving",!1),A(r,"isPanningStage",!1),A(r,"movingTimeout",null),A(r,"startCameraState",null),A(r,"clicks",0),A(r,"doubleClickTimeout",null),A(r,"isRightMouseDown",!1),A(r,"startRotationAngle",null),A(r,"startCameraAngle",null),A(r,"currentWheelDirection",0),A(r,"lastWheelAnimationId",0),A(r,"settings",K1),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return ce(a,n),J(a,[{key:"kill",value:function(){var t=this.container;t.removeEventListener("contextmenu",this.handleRightClick),t.removeEventListener("pointerdown",this.handleDown),t.removeEventListener("wheel",this.handleWheel),t.removeEventListener("pointerleave",this.handleLeave),t.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(t){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(t);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Ye(t,this.container))}}},{key:"handleRightClick",value:function(t){this.enabled&&(this.settings.enableCameraMouseRotation&&t.preventDefault(),this.emit("rightClick",Ye(t,this.container)))}},{key:"handleDoubleClick",value:function(t){if(this.enabled){t.preventDefault(),t.stopPropagation();var r=Ye(t,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Pe(t,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(t){if(!(!this.enabled||Bn(t))){if(t.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=Pe(t,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(t.button===2&&this.settings.enableCameraMouseRotation){var s=Pe(t,this.container),l=s.x,u=s.y,c=this.container.offsetWidth/2,d=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-d,l-c),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Ye(t,this.container))}}},{key:"handleUp",value:function(t){var r=this;if(!(!this.enabled||Bn(t)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Ye(t,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Pe(t,this.container),s=o.x,l=o.y,u=i.getState(),c=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-c.x),y:u.y+this.settings.inertiaRatio*(u.y-c.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var d=r.draggedEvents>0;r.draggedEvents=0;var L=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");d&&L&&r.renderer.refresh()},0),this.emit("mouseup",Ye(t,this.container)),(t.target===this.container||t.composedPath()[0]===this.container)&&this.handleClick(t)}}},{key:"handleMove",value:function(t){var r=this;if(!(!this.enabled||Bn(t))){var i=Ye(t,this.container);if(this.emit("mousemovebody",i),(t.target===this.container||t.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Pe(t,this.container),l=s.x,u=s.y,c=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),d=this.renderer.viewportToFramedGraph({x:l,y:u}),L=c.x-d.x,h=c.y-d.y,f=o.getState(),v=f.x+L,g=f.y+h;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:v,y:g}),this.lastMouseX=l,this.lastMouseY=u,t.preventDefault(),t.stopPropagation()}if(this.isRightMouseDown){var p=Pe(t,this.container),m=p.x,b=p.y,x=this.container.offsetWidth/2,y=this.container.offsetHeight/2,_=Math.atan2(b-y,m-x),E=_-this.startRotationAngle,S=this.renderer.getCamera();S.setState({angle:this.startCameraAngle+E}),t.preventDefault(),t.stopPropagation()}}}}},{key:"handleLeave",value:function(t){Bn(t)||this.emit("mouseleave",Ye(t,this.container))}},{key:"handleEnter",value:function(t){Bn(t)||this.emit("mouseenter",Ye(t,this.container))}},{key:"handleWheel",value:function(t){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=j1(t,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!t.ctrlKey&&!t.metaKey){this.renderer._showGestureHint("wheel");return}var l=ys(t);if(l){t.preventDefault(),t.stopPropagation();var u=i.getState().ratio,c=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,d=i.getBoundedRatio(u*c),L=l>0?1:-1,h=Date.now();if(u!==d&&!(this.currentWheelDirection===L&&this.lastWheelTriggerTime&&h-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var f=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Pe(t,this.container),d),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===f&&(r.currentWheelDirection=0)}),this.currentWheelDirection=L,this.lastWheelTriggerTime=h}}}}}}},{key:"setSettings",value:function(t){this.settings=t}}])})(xs),Q1=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],J1=Q1.reduce(function(n,a){return B(B({},n),{},A({},a,ba[a]))},{}),e2=(function(n){function a(e,t){var r;return Q(this,a),r=de(this,a,[e,t]),A(r,"enabled",!0),A(r,"isMoving",!1),A(r,"hasMoved",!1),A(r,"isPanningStage",!1),A(r,"isZoomingStage",!1),A(r,"touchMode",0),A(r,"startTouchesPositions",[]),A(r,"lastTouches",[]),A(r,"lastTap",null),A(r,"settings",J1),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return ce(a,n),J(a,[{key:"kill",value:function(){var t=this.container;t.removeEventListener("touchstart",this.handleStart),t.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(t){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:t>=2}},{key:"syncStageFlags",value:function(){var t=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;t!==this.isPanningStage&&(this.isPanningStage=t,this.renderer._setPanning(t)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(t){var r=this;if(this.enabled){var i=Ga(t.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(h){return Pe(h,r.container)}),this.touchMode===2){var o=ne(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,c=o[1],d=c.x,L=c.y;this.startTouchesAngle=Math.atan2(L-u,d-l),this.startTouchesDistance=Math.sqrt(Math.pow(d-l,2)+Math.pow(L-u,2))}this.syncStageFlags(),this.emit("touchdown",On(t,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,t.cancelable&&(this.doesCapture(t.touches.length)||this.renderer._hasNodeDrag())&&t.preventDefault()}}},{key:"handleLeave",value:function(t){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(t.cancelable&&this.doesCapture(this.touchMode)&&t.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(t.touches.length===1){this.handleStart(t);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",On(t,this.lastTouches,this.container)),!t.touches.length){var s=Pe(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!t.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var c=On(t,this.lastTouches,this.container);if(this.emit("doubletap",c),this.lastTap=null,!c.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var d=this.renderer.getCamera(),L=d.getBoundedRatio(d.getState().ratio/this.settings.doubleClickZoomingRatio);d.animate(this.renderer.getViewportZoomedState(s,L),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var h=On(t,this.lastTouches,this.container);this.emit("tap",h),this.lastTap={time:Date.now(),position:h.touches[0]||h.previousTouches[0]}}}this.lastTouches=Ga(t.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(t){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(t.touches.length);i&&t.preventDefault();var o=Ga(t.touches),s=o.map(function(H){return Pe(H,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=On(t,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(H,K){var j=r.startTouchesPositions[K];return j&&(H.x!==j.x||H.y!==j.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var c=this.renderer.getCamera(),d=this.startCameraState,L=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var h=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),f=h.x,v=h.y,g=this.renderer.viewportToFramedGraph(s[0]),p=g.x,m=g.y;c.setState({x:d.x+f-p,y:d.y+v-m});break}case 2:{var b={x:.5,y:.5,angle:0,ratio:1},x=s[0],y=x.x,_=x.y,E=s[1],S=E.x,T=E.y,w=Math.atan2(T-_,S-y)-this.startTouchesAngle,I=Math.hypot(T-_,S-y)/this.startTouchesDistance,R=c.getBoundedRatio(d.ratio/I);b.ratio=R,b.angle=d.angle+w;var P=this.getDimensions(),D=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:d}),F=Math.min(P.width,P.height)-2*L,z=F/P.width,M=F/P.height,C=R/F,k=y-F/2/z,N=_-F/2/M,$=Ja({x:k,y:N},b.angle);k=$.x,N=$.y,b.x=D.x-k*C,b.y=D.y+N*C,c.setState(b);break}}}}}},{key:"setSettings",value:function(t){this.settings=t}}])})(xs),t2=(function(){function n(a,e,t,r){Q(this,n),A(this,"pendingNode",null),A(this,"session",null),this.graph=a,this.viewportToGraph=e,this.setNodesState=t,this.emit=r}return J(n,[{key:"start",value:function(e,t,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:t,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,c=O(s),d;try{for(c.s();!(d=c.n()).done;){var L=d.value;u.set(L,{x:this.graph.getNodeAttribute(L,i),y:this.graph.getNodeAttribute(L,o)})}}catch(h){c.e(h)}finally{c.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(t),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,t){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,c=this.viewportToGraph(e),d={x:c.x-s.x,y:c.y-s.y},L=O(i),h;try{for(L.s();!(h=L.n()).done;){var f=h.value,v=o.get(f);if(!(!v||!this.graph.hasNode(f))){var g={x:v.x+d.x,y:v.y+d.y};t?this.graph.mergeNodeAttributes(f,t(g,f)):(this.graph.setNodeAttribute(f,l,g.x),this.graph.setNodeAttribute(f,u,g.y))}}}catch(p){L.e(p)}finally{L.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,t=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:t,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(t){return t!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function os(n,a){return n<a?"".concat(n,"\0").concat(a):"".concat(a,"\0").concat(n)}var n2=(function(){function n(a,e){Q(this,n),A(this,"groups",new Map),A(this,"edgeToGroupKey",new Map),this.graph=a,this.onGroupChanged=e}return J(n,[{key:"getGroupKey",value:function(e){return os(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,t){var r=this,i=t.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var t=this.getGroupKey(e),r=this.groups.get(t);r||(r=[],this.groups.set(t,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,t),r.length>1&&this.sortGroup(r,t),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var t=this.edgeToGroupKey.get(e);if(t){this.edgeToGroupKey.delete(e);var r=this.groups.get(t);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(t):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var t,r=this.edgeToGroupKey.get(e);return r?(t=this.groups.get(r))!==null&&t!==void 0?t:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(t){return t!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,c,d){var L=os(c,d),h=e.groups.get(L);h||(h=[],e.groups.set(L,h)),h.push(l),e.edgeToGroupKey.set(l,L)});var t=O(this.groups),r;try{for(t.s();!(r=t.n()).done;){var i=ne(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){t.e(l)}finally{t.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function ss(n,a){var e;if(n===!1||n==="extend"||n==="separate")return n;var t=n[a];return t!==void 0?t:(e=n.default)!==null&&e!==void 0?e:!1}function ls(n){return n===!1?!1:n==="extend"||n==="separate"?!0:Object.values(n).some(function(a){return a==="extend"||a==="separate"})}function us(n){return n==="separate"?!0:n===!1||n==="extend"?!1:n.default==="separate"?!0:Object.values(n).includes("separate")}var Se={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(a,e,t){return a.setNodeState(e,{isHovered:t})},getCursor:function(a,e){var t;return(t=a.nodeDataCache[e])===null||t===void 0?void 0:t.cursor},isHitValid:function(a,e){var t;return((t=a.nodeDataCache[e])===null||t===void 0?void 0:t.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(a){return!!a.settings.enableEdgeEvents},writesPickingThisFrame:function(a){return!!a.settings.enableEdgeEvents},setHover:function(a,e,t){return a.setEdgeState(e,{isHovered:t})},getCursor:function(a,e){var t;return(t=a.edgeDataCache[e])===null||t===void 0?void 0:t.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(a){return us(a.settings.nodeLabelEvents)},writesPickingThisFrame:function(a){return ls(a.settings.nodeLabelEvents)},setHover:function(a,e,t){return a.setNodeState(e,{isLabelHovered:t})},getCursor:function(a,e){var t;return(t=a.nodeDataCache[e])===null||t===void 0?void 0:t.labelCursor},resolveForVerb:function(a,e,t){var r=ss(t.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:a.key}:a}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(a){return us(a.settings.edgeLabelEvents)},writesPickingThisFrame:function(a){return ls(a.settings.edgeLabelEvents)},setHover:function(a,e,t){return a.setEdgeState(e,{isLabelHovered:t})},getCursor:function(a,e){var t;return(t=a.edgeDataCache[e])===null||t===void 0?void 0:t.labelCursor},resolveForVerb:function(a,e,t){var r=ss(t.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:a.key}:a}}},Ft=["node","edge","nodeLabel","edgeLabel"];function a2(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Pt(n,a,e){var t;return(t=n.idsByKind[a].get(e))!==null&&t!==void 0?t:0}function zr(n,a){var e=O(Ft),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;if(r===a||Se[r].parent===a){var i=O(n.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;n.lookup[s]=null}}catch(L){i.e(L)}finally{i.f()}n.idsByKind[r]=new Map}}}catch(L){e.e(L)}finally{e.f()}var l=1,u=O(Ft),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;if(d===a)break;l+=n.idsByKind[d].size}}catch(L){u.e(L)}finally{u.f()}n.nextId=l}function ds(n,a,e){var t=n.nextId++;return n.idsByKind[a].set(e,t),n.lookup[t]={kind:a,key:e},t}function r2(n,a){var e=O(Ft),t;try{for(e.s();!(t=e.n()).done;){var r=t.value;if(Se[r].parent!==null){var i=O(n.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;n.lookup[s]=null}}catch(y){i.e(y)}finally{i.f()}n.idsByKind[r]=new Map}}}catch(y){e.e(y)}finally{e.f()}n.nextId=1;var l=O(Ft),u;try{for(l.s();!(u=l.n()).done;){var c=u.value;if(Se[c].parent===null){var d=O(n.idsByKind[c].values()),L;try{for(d.s();!(L=d.n()).done;){var h=L.value;h>=n.nextId&&(n.nextId=h+1)}}catch(y){d.e(y)}finally{d.f()}}}}catch(y){l.e(y)}finally{l.f()}var f=O(Ft),v;try{for(f.s();!(v=f.n()).done;){var g=v.value,p=Se[g];if(!(p.parent===null||!p.isEnabled(a))){var m=O(n.idsByKind[p.parent].keys()),b;try{for(m.s();!(b=m.n()).done;){var x=b.value;n.idsByKind[g].set(x,n.nextId),n.lookup[n.nextId]={kind:g,key:x},n.nextId++}}catch(y){m.e(y)}finally{m.f()}}}}catch(y){f.e(y)}finally{f.f()}}function i2(n,a){var e=O(Ft),t;try{for(e.s();!(t=e.n()).done;){var r=t.value,i=n[r],o=a[r];if(i!==o){if(i.size!==o.size)return!1;var s=O(i),l;try{for(s.s();!(l=s.n()).done;){var u=ne(l.value,2),c=u[0],d=u[1];if(o.get(c)!==d)return!1}}catch(L){s.e(L)}finally{s.f()}}}}catch(L){e.e(L)}finally{e.f()}return!0}function cs(n,a,e){Se[a.kind].setHover(n,a.key,e)}function o2(n,a){return Se[a.kind].getCursor(n,a.key)}function Wn(n,a){return"".concat(a).concat(Se[n].eventSuffix)}function Un(n,a){return B(B({},a),{},A({},Se[n.kind].payloadKey,n.key))}function s2(n,a,e){var t=Se[a.kind].resolveForVerb;return t?t(a,e,n):a}function l2(n,a){var e=Se[a.kind].isHitValid;return e?e(n,a.key):!0}function Nr(n){return Ft.filter(function(a){return a===n||Se[a].parent===n})}function _s(n,a,e){return a&&(a=s2(n,a,e)),a&&!l2(n,a)&&(a=null),a}function Or(n,a,e){var t=e==="wheel"?n.stateManager.hovered:n.getHitAtPosition(a);return _s(n,t,e)}function u2(n,a){return!n||!a?n===a:n.kind===a.kind&&n.key===a.key}function Ts(n,a,e){var t={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=n.dragManager.session,i=r?{kind:"node",key:r.node}:_s(n,a,"enter"),o=n.stateManager,s=o.hovered;u2(s,i)||(s&&(cs(n,s,!1),n.emit(Wn(s.kind,"leave"),Un(s,t))),o.setHovered(i),i&&(cs(n,i,!0),n.emit(Wn(i.kind,"enter"),Un(i,t))),n.updateContainerCursor())}function d2(n,a,e,t){t.handleResize=function(){return n.scheduleRefresh()},window.addEventListener("resize",t.handleResize),t.handleMove=function(i){n.hoverResolver.pointerMoved(Ct(i))},t.handleMoveBody=function(i){var o=Ct(i),s=n.dragManager;if(s.pendingNode&&!s.session){var l=n.nodeStyleAnalysis,u=l.xAttribute,c=l.yAttribute,d=n.settings;s.start(s.pendingNode,o,d.getDraggedNodes,u||"x",c||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,n.settings.dragPositionToAttributes),n.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),n.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},t.handleLeave=function(i){var o=Ct(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};n.hoverResolver.pointerLeft(),Ts(n,null,o),n.emit("leaveStage",s)},t.handleEnter=function(i){var o=Ct(i);n.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Ct(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},c=Or(n,l,o);if(c){n.emit(Wn(c.kind,o),Un(c,u));return}n.emit("".concat(o,"Stage"),u)}};t.handleClick=r("click"),t.handleRightClick=r("rightClick"),t.handleDoubleClick=r("doubleClick"),t.handleWheel=r("wheel"),t.handleDown=function(i){var o=Ct(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=Or(n,o,"down");if(l){l.kind==="node"&&n.settings.enableNodeDrag&&(n.dragManager.pendingNode=l.key),n.emit(Wn(l.kind,"down"),Un(l,s));return}n.emit("downStage",s)},t.handleUp=function(i){var o=Ct(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=n.dragManager.end();l&&n.emit("nodeDragEnd",B({node:l.node,allDraggedNodes:l.allNodes},s));var u=Or(n,o,"up");if(u){n.emit(Wn(u.kind,"up"),Un(u,s));return}n.emit("upStage",s)},a.on("mousemove",t.handleMove),a.on("mousemovebody",t.handleMoveBody),a.on("click",t.handleClick),a.on("rightClick",t.handleRightClick),a.on("doubleClick",t.handleDoubleClick),a.on("wheel",t.handleWheel),a.on("mousedown",t.handleDown),a.on("mouseup",t.handleUp),a.on("mouseleave",t.handleLeave),a.on("mouseenter",t.handleEnter),e.on("touchdown",t.handleDown),e.on("touchdown",t.handleMove),e.on("touchup",t.handleUp),e.on("touchmove",t.handleMove),e.on("tap",t.handleClick),e.on("doubletap",t.handleDoubleClick),e.on("touchmove",t.handleMoveBody)}function c2(n,a){var e=n.graph,t=new Set(["x","y","zIndex","type"]);a.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return t.has(l)});n.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},a.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});n.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},a.addNodeGraphUpdate=function(r){n.addNode(r.key),n.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},a.updateNodeGraphUpdate=function(r){n.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},a.dropNodeGraphUpdate=function(r){n.removeNode(r.key),n.refresh({schedule:!0})},a.addEdgeGraphUpdate=function(r){var i=r.key;n.edgeGroups.register(i),n.addEdge(i);var o=n.edgeGroups.getSiblings(i),s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.addEdge(u)}}catch(c){s.e(c)}finally{s.f()}n.refresh({partialGraph:{edges:[i].concat(V(o))},schedule:!0})},a.updateEdgeGraphUpdate=function(r){n.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},a.dropEdgeGraphUpdate=function(r){var i=r.key,o=n.edgeGroups.getSiblings(i);n.edgeGroups.unregister(i),n.removeEdge(i);var s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.addEdge(u)}}catch(c){s.e(c)}finally{s.f()}n.refresh({schedule:!0})},a.clearEdgesGraphUpdate=function(){n.clearEdgeState(),n.clearEdgeIndices(),n.refresh({schedule:!0})},a.clearGraphUpdate=function(){n.clearEdgeState(),n.clearNodeState(),n.clearEdgeIndices(),n.clearNodeIndices(),n.refresh({schedule:!0})},e.on("nodeAdded",a.addNodeGraphUpdate),e.on("nodeDropped",a.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",a.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",a.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",a.addEdgeGraphUpdate),e.on("edgeDropped",a.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",a.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",a.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",a.clearEdgesGraphUpdate),e.on("cleared",a.clearGraphUpdate)}function L2(n,a){n.removeListener("nodeAdded",a.addNodeGraphUpdate),n.removeListener("nodeDropped",a.dropNodeGraphUpdate),n.removeListener("nodeAttributesUpdated",a.updateNodeGraphUpdate),n.removeListener("eachNodeAttributesUpdated",a.eachNodeAttributesUpdatedGraphUpdate),n.removeListener("edgeAdded",a.addEdgeGraphUpdate),n.removeListener("edgeDropped",a.dropEdgeGraphUpdate),n.removeListener("edgeAttributesUpdated",a.updateEdgeGraphUpdate),n.removeListener("eachEdgeAttributesUpdated",a.eachEdgeAttributesUpdatedGraphUpdate),n.removeListener("edgesCleared",a.clearEdgesGraphUpdate),n.removeListener("cleared",a.clearGraphUpdate)}var h2={x:.5,y:.5,angle:0,ratio:1},f2=8,g2=.001;function p2(n){var a=n.coords,e=n.nodeData,t=n.dimensions,r=n.stagePadding,i=n.zoomToSizeRatioFunction,o=n.itemSizesReference,s=n.fitLabels,l=n.nodeLabelBox,u=Object.keys(a);if(!u.length)return n.extent;for(var c=i(1)||1,d=o==="positions",L=t.width,h=t.height,f=n.extent,v=0;v<f2;v++){for(var g=ma(f),p={width:f.x[1]-f.x[0]||1,height:f.y[1]-f.y[0]||1},m=ct(h2,t,p,r),b=Ls(m,g({x:0,y:0}),L,h),x=Ls(m,g({x:1,y:0}),L,h),y=Math.hypot(x.x-b.x,x.y-b.y)||1,_=1/0,E=-1/0,S=1/0,T=-1/0,w=0,I=u.length;w<I;w++){var R=u[w],P=e[R],D=P.size/c*(d?y:1),F=-D,z=D,M=-D,C=D;if(s){var k=l(P,D);k&&(k.minX<F&&(F=k.minX),k.maxX>z&&(z=k.maxX),k.minY<M&&(M=k.minY),k.maxY>C&&(C=k.maxY))}var N=a[R],$=N.x,H=N.y;_=Math.min(_,$+F/y),E=Math.max(E,$+z/y),S=Math.min(S,H-C/y),T=Math.max(T,H-M/y)}var K={x:[_,E],y:[S,T]},j=Math.max(K.x[1]-K.x[0],K.y[1]-K.y[0])||1,q=Math.max(Math.abs(K.x[0]-f.x[0]),Math.abs(K.x[1]-f.x[1]),Math.abs(K.y[0]-f.y[0]),Math.abs(K.y[1]-f.y[1]));if(f=K,q/j<g2)break}return f}function Ls(n,a,e,t){var r=Vt(n,a);return{x:(1+r.x)*e/2,y:(1-r.y)*t/2}}var v2=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),m2=1500,b2=`.sigma-gesture-hint {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  padding: 1em;
  background: #00000066;
  color: #ffffff;
  font-size: 1em;
  pointer-events: none;
  transition: opacity 0.1s;
}`;function hs(n){var a,e,t=Yt("style");t.textContent=n,document.head.appendChild(t);var r=((a=(e=t.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&a!==void 0?a:0)>0;return t.remove(),r}var kt=null;function y2(){return kt===null&&(kt=b2,hs("@scope {}")&&(kt=`@scope {
`.concat(kt,`
}`)),hs("@layer sigma-gesture-hint {}")&&(kt=`@layer sigma-gesture-hint {
`.concat(kt,`
}`))),kt}var x2=(function(){function n(a){Q(this,n),A(this,"hideTimeout",null),this.styleElement=Yt("style"),this.styleElement.textContent=y2(),a.appendChild(this.styleElement),this.element=Yt("div",{opacity:"0"},{class:"sigma-gesture-hint"}),a.appendChild(this.element)}return J(n,[{key:"show",value:function(e,t){var r=this,i=e==="touch"?t.sharedGestureTouchMessage:v2?t.sharedGestureAppleWheelMessage:t.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},m2))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),_2=(function(){function n(a){Q(this,n),A(this,"readBuffer",null),A(this,"fence",null),A(this,"result",new Uint8Array(4)),A(this,"generation",0),A(this,"readGeneration",0),A(this,"lastEvent",null),A(this,"active",!1),A(this,"dirty",!1),A(this,"rafId",null),A(this,"killed",!1),this.options=a}return J(n,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,t=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=er(t,s.x,s.y,i(),o()),u=ne(l,2),c=u[0],d=u[1];this.readBuffer||(this.readBuffer=t.createBuffer()),t.bindFramebuffer(t.FRAMEBUFFER,r()),t.bindBuffer(t.PIXEL_PACK_BUFFER,this.readBuffer),t.bufferData(t.PIXEL_PACK_BUFFER,4,t.STREAM_READ),t.readPixels(c,d,1,1,t.RGBA,t.UNSIGNED_BYTE,0),t.bindBuffer(t.PIXEL_PACK_BUFFER,null),t.bindFramebuffer(t.FRAMEBUFFER,null),this.fence=t.fenceSync(t.SYNC_GPU_COMMANDS_COMPLETE,0),t.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var t=this;this.rafId=requestAnimationFrame(function(){t.rafId=null,t.poll(e)})}},{key:"poll",value:function(e){var t=this.options,r=t.gl,i=t.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=ne(this.result,4),l=s[0],u=s[1],c=s[2],d=s[3];this.active&&i(tr(l,u,c,d),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),fs=(function(){function n(a,e){Q(this,n),this.key=a,this.size=e}return J(n,null,[{key:"compare",value:function(e,t){return e.size>t.size?-1:e.size<t.size||e.key>t.key?1:-1}}])})(),Ma=(function(){function n(){Q(this,n),A(this,"width",0),A(this,"height",0),A(this,"cellSize",0),A(this,"columns",0),A(this,"rows",0),A(this,"cells",{})}return J(n,[{key:"resizeAndClear",value:function(e,t){this.width=e.width,this.height=e.height,this.cellSize=t,this.columns=Math.ceil(e.width/t),this.rows=Math.ceil(e.height/t),this.cells={}}},{key:"getIndex",value:function(e){var t=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+t}},{key:"add",value:function(e,t,r){var i=new fs(e,t),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var t=this.cells[e];t.sort(fs.compare)}}},{key:"getLabelsToDisplay",value:function(e,t,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*t/i,l=Math.ceil(s),u=[];if(r)for(var c=Math.max(0,Math.floor(r.x1/this.cellSize)),d=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),L=Math.max(0,Math.floor(r.y1/this.cellSize)),h=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),f=L;f<=h;f++)for(var v=c;v<=d;v++){var g=f*this.columns+v,p=this.cells[g];if(p)for(var m=0;m<Math.min(l,p.length);m++)u.push(p[m].key)}else for(var b in this.cells)for(var x=this.cells[b],y=0;y<Math.min(l,x.length);y++)u.push(x[y].key);return u}}])})();function T2(n){var a=n.graph,e=n.hoveredNode,t=n.highlightedNodes,r=n.displayedNodeLabels,i=new Set,o=new Set(t);e&&o.add(e);var s=O(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.hasNode(u)&&a.forEachEdge(u,function(h){i.add(h)})}}catch(h){s.e(h)}finally{s.f()}var c=O(r),d;try{var L=function(){var f=d.value;if(o.has(f))return 1;a.forEachEdge(f,function(v,g,p,m){var b=p===f?m:p;r.has(b)&&i.add(v)})};for(c.s();!(d=c.n()).done;)L()}catch(h){c.e(h)}finally{c.f()}return Array.from(i)}var on=150,sn=50,S2={both:0,node:1,label:2},E2={over:0,above:1,below:2,auto:3},gs=12,A2=3,R2=(function(){function n(a){Q(this,n),A(this,"labelGrid",new Ma),A(this,"edgeAnchorGrid",new Ma),A(this,"displayedNodeLabels",new Set),A(this,"displayedEdgeLabels",new Set),A(this,"edgeLabelCandidates",[]),A(this,"renderedNodeLabels",new Set),A(this,"labelSizeCache",new Map),A(this,"framePassPoints",new Float32Array(0)),A(this,"labelsDirty",!0),this.internals=a}return J(n,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Ma,this.edgeAnchorGrid=new Ma}},{key:"processWebGLLabels",value:function(e){for(var t,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(t=o.nodes)===null||t===void 0||(t=t.label)===null||t===void 0||(t=t.font)===null||t===void 0?void 0:t.family)||"sans-serif",u=new Map,c=0,d=e.length;c<d;c++){var L=e[c],h=s[L];if(!(h.visibility==="hidden"||!h.label)){var f=h.labelFont||l,v=u.get(f);v?v.push(h.label):u.set(f,[h.label])}}var g=O(u),p;try{for(g.s();!(p=g.n()).done;){var m=ne(p.value,2),b=m[0],x=m[1],y=xa(b),_=y.family,E=y.weight,S=y.style,T=i.registerFont(_,E,S);i.ensureGlyphsReady(x,T)}}catch(w){g.e(w)}finally{g.f()}}},{key:"measureNodeLabel",value:function(e){var t,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(t=e.labelSize)!==null&&t!==void 0?t:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",c="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(c))return this.labelSizeCache.get(c);var d=xa(u),L=d.family,h=d.weight,f=d.style,v=o.registerFont(L,h,f),g=o.measureLabel(e.label,l,v);return this.labelSizeCache.set(c,g),g}},{key:"nodeLabelBox",value:function(e,t){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),c=u.width,d=u.height,L=u.textHeight;if(!c)return null;var h=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:en,f=t+h,v=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:Er:0,g=c/2,p=d/2,m=g+v,b=p+v,x=L/2,y=0,_=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":y=-(f+g);break;case"above":_=-(f+x);break;case"below":_=f+x;break;case"over":break;default:y=f+g}var E=(l=e.labelAngle)!==null&&l!==void 0?l:0,S=Ja({x:y,y:_},E),T=S.x,w=S.y,I=Math.abs(Math.cos(E)),R=Math.abs(Math.sin(E)),P=I*m+R*b,D=R*m+I*b;return{minX:T-P,maxX:T+P,minY:w-D,maxY:w+D}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),t=this.internals.getDimensions(),r=t.width,i=t.height,o=this.internals.viewportToFramedGraph({x:-on,y:-sn}),s=this.internals.viewportToFramedGraph({x:r+on,y:-sn}),l=this.internals.viewportToFramedGraph({x:-on,y:i+sn}),u=this.internals.viewportToFramedGraph({x:r+on,y:i+sn}),c=Math.min(o.x,s.x,l.x,u.x),d=Math.max(o.x,s.x,l.x,u.x),L=Math.min(o.y,s.y,l.y,u.y),h=Math.max(o.y,s.y,l.y,u.y),f=ct({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),v=function(k){var N=Vt(f,k);return{x:(1+N.x)*r/2,y:(1-N.y)*i/2}},g=v({x:c,y:L}),p=v({x:d,y:L}),m=v({x:c,y:h}),b=v({x:d,y:h}),x={x1:Math.min(g.x,p.x,m.x,b.x),y1:Math.min(g.y,p.y,m.y,b.y),x2:Math.max(g.x,p.x,m.x,b.x),y2:Math.max(g.y,p.y,m.y,b.y)},y=this.internals,_=y.settings,E=y.nodeDataCache,S=y.nodesWithForcedLabels,T=this.labelGrid.getLabelsToDisplay(e.ratio,_.labelDensity,x);fr(T,S);for(var w=0,I=T.length;w<I;w++){var R=T[w],P=E[R];if(!this.displayedNodeLabels.has(R)&&!(P.visibility==="hidden"||P.labelVisibility==="hidden")&&P.label&&!(P.x<c||P.x>d||P.y<L||P.y>h)){var D=this.internals.framedGraphToViewport(P),F=D.x,z=D.y,M=this.internals.scaleSize(P.size);!gt(P)&&M<_.labelRenderedSizeThreshold||F<-on-M||F>r+on+M||z<-sn-M||z>i+sn+M||this.displayedNodeLabels.add(R)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,t=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=O(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var c,d,L=u.value,h=t[L];if(h){var f=r.getIndex(L);f<0||(o[s*3]=f,o[s*3+1]=(c=Jt[h.labelPosition||ot.labelPosition])!==null&&c!==void 0?c:0,o[s*3+2]=(d=h.labelAngle)!==null&&d!==void 0?d:0,s++)}}}catch(v){l.e(v)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,t){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],c=O(this.displayedNodeLabels),d;try{for(c.s();!(d=c.n()).done;){var L=d.value;if(!this.renderedNodeLabels.has(L)){var h=i[L];t&&h.labelDepth!==t||(this.renderedNodeLabels.add(L),u.push(L))}}}catch(Re){c.e(Re)}finally{c.f()}if(u.length!==0){if(this.labelsDirty){for(var f,v,g,p=0,m=0,b=u.length;m<b;m++){var x=i[u[m]];p+=x.label.length}o.reallocate(p);for(var y=14,_=(f=s==null||(v=s.nodes)===null||v===void 0||(v=v.label)===null||v===void 0?void 0:v.margin)!==null&&f!==void 0?f:en,E=ot.labelPosition,S=(s==null||(g=s.nodes)===null||g===void 0||(g=g.label)===null||g===void 0||(g=g.font)===null||g===void 0?void 0:g.family)||"sans-serif",T=new Map,w=0,I=0,R=u.length;I<R;I++){var P,D,F,z,M=u[I],C=i[M],k=C.labelFont||S,N=T.get(k);if(N===void 0){var $=xa(k),H=$.family,K=$.weight,j=$.style;N=o.registerFont(H,K,j),T.set(k,N)}var q={text:C.label,x:C.x,y:C.y,size:(P=C.labelSize)!==null&&P!==void 0?P:y,color:C.labelColor,nodeSize:C.size,margin:_,position:(D=C.labelPosition)!==null&&D!==void 0?D:E,hidden:!1,forceLabel:gt(C),type:"default",zIndex:(F=C.zIndex)!==null&&F!==void 0?F:0,parentType:"node",parentKey:M,fontKey:N,labelAngle:(z=C.labelAngle)!==null&&z!==void 0?z:0,nodeIndex:l.getIndex(M)},We=o.processLabel(M,w,q);w+=We}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,t){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,c=r.nodeDataTexture,d=[],L=O(s),h;try{for(L.s();!(h=L.n()).done;){var f,v=h.value,g=o[v];if(!(!g||g.visibility==="hidden")&&!(t&&g.depth!==t)){var p=(f=c?.getIndex(v))!==null&&f!==void 0?f:-1;p<0||d.push({key:v,nodeIndex:p})}}}catch(_t){L.e(_t)}finally{L.f()}if(d.length!==0){i.reallocate(d.length);for(var m=0;m<d.length;m++){var b,x,y,_,E,S,T,w,I=d[m],R=I.key,P=I.nodeIndex,D=o[R],F=this.displayedNodeLabels.has(R),z=F?this.measureNodeLabel(D):{width:0,height:0,textHeight:0},M=z.textHeight,C=z.width,k=z.height,N=0,$=0;if(F&&D.labelAttachment&&l){var H=l.getEntry(R,D.labelAttachment);if(H){var K=D.labelAttachmentPlacement||"below";if(K==="below"||K==="above"){var j=H.height/u;k+=j+mt,C=Math.max(C,H.width/u),$=K==="below"?(j+mt)/2:-(j+mt)/2}else{var q=H.width/u;C+=q+mt,k=Math.max(k,H.height/u),N=K==="right"?(q+mt)/2:-(q+mt)/2}}}var We=D.backdropColor?Lt(D.backdropColor):[255,255,255,255],Re=D.backdropShadowColor?Lt(D.backdropShadowColor):[0,0,0,128],et=We.map(function(_t){return _t/255}),Gt=Re.map(function(_t){return _t/255}),ln=(b=D.backdropShadowBlur)!==null&&b!==void 0?b:12,un=(x=D.backdropPadding)!==null&&x!==void 0?x:6,dn=D.backdropBorderColor?Lt(D.backdropBorderColor):[0,0,0,0],vl=dn.map(function(_t){return _t/255}),ml=(y=D.backdropBorderWidth)!==null&&y!==void 0?y:0,bl=(_=D.backdropCornerRadius)!==null&&_!==void 0?_:0,Jr=(E=D.backdropLabelPadding)!==null&&E!==void 0?E:-1,yl=Jr<0?un:Jr,xl=(S=S2[(T=D.backdropArea)!==null&&T!==void 0?T:"both"])!==null&&S!==void 0?S:0,_l={key:R,nodeIndex:P,label:D.label,labelWidth:C,labelHeight:k,textHeight:M,type:"default",position:D.labelPosition||ot.labelPosition,labelAngle:(w=D.labelAngle)!==null&&w!==void 0?w:0,backdropColor:et,backdropShadowColor:Gt,backdropShadowBlur:ln,backdropPadding:un,backdropBorderColor:vl,backdropBorderWidth:ml,backdropCornerRadius:bl,backdropLabelPadding:yl,backdropArea:xl,labelBoxOffset:[N,$]};i.processBackdrop(m,_l)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,t){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Se.nodeLabel.writesPickingThisFrame(this.internals),u=[],c=O(this.displayedNodeLabels),d;try{for(c.s();!(d=c.n()).done;){var L=d.value,h=o[L];!h||h.visibility==="hidden"||t&&h.labelDepth!==t||!l&&!h.labelBackgroundColor||u.push(L)}}catch(P){c.e(P)}finally{c.f()}if(u.length!==0){i.reallocate(u.length);for(var f=0;f<u.length;f++){var v,g,p,m,b=u[f],x=o[b],y=(v=s?.getIndex(b))!==null&&v!==void 0?v:-1;if(!(y<0)){var _=this.measureNodeLabel(x),E=_.width,S=_.height,T=_.textHeight,w=Pt(this.internals.pickingState,"nodeLabel",b)||Pt(this.internals.pickingState,"node",b),I=x.labelBackgroundColor?ze(x.labelBackgroundColor):ze("transparent"),R={nodeIndex:y,id:jt(w),color:I,labelWidth:E,labelHeight:S,textHeight:T,positionMode:(g=Jt[x.labelPosition||ot.labelPosition])!==null&&g!==void 0?g:0,labelAngle:(p=x.labelAngle)!==null&&p!==void 0?p:0,padding:(m=x.labelBackgroundPadding)!==null&&m!==void 0?m:Er};i.processLabelBackground(f,R)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var t=this.internals,r=t.attachmentManager,i=t.pixelRatio,o=t.nodeDataCache,s=t.nodesWithBackdrop,l=t.graph;if(r){var u=O(s),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;if(this.displayedNodeLabels.has(d)){var L=o[d];if(!(!L||L.visibility==="hidden")&&!(e&&L.depth!==e)&&L.labelAttachment){var h=l.getNodeAttributes(d),f=this.measureNodeLabel(L),v=f.width,g=f.height,p={node:d,attributes:h,pixelRatio:i,labelWidth:v,labelHeight:g};r.renderAttachment(d,L.labelAttachment,p)}}}}catch(m){u.e(m)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,t){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,c=r.nodeDataTexture;if(!(!i||!o)){var d=0;o.reallocateAttachments(l.size);var L=O(l),h;try{for(L.s();!(h=L.n()).done;){var f,v,g,p,m=h.value;if(this.displayedNodeLabels.has(m)){var b=s[m];if(!(!b||b.visibility==="hidden")&&!(t&&b.labelDepth!==t)&&b.labelAttachment){var x=i.getEntry(m,b.labelAttachment);if(x){var y=(f=c?.getIndex(m))!==null&&f!==void 0?f:-1;if(!(y<0)){var _=this.measureNodeLabel(b),E=_.width,S=_.height,T=_.textHeight,w=(v=Fo[b.labelAttachmentPlacement||"below"])!==null&&v!==void 0?v:0;o.processAttachment(d,{nodeIndex:y,atlasX:x.x,atlasY:x.y,atlasW:x.width,atlasH:x.height,attachWidth:x.width/u,attachHeight:x.height/u,positionMode:(g=Jt[b.labelPosition||ot.labelPosition])!==null&&g!==void 0?g:0,attachmentPlacement:w,labelWidth:E,labelHeight:S,textHeight:T,labelAngle:(p=b.labelAngle)!==null&&p!==void 0?p:0}),d++}}}}}}catch(I){L.e(I)}finally{L.f()}d!==0&&(o.reallocateAttachments(d),i.bindTexture(zn),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,t=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,c=T2({graph:t,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});fr(c,o),this.edgeLabelCandidates=c,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var t=this.internals,r=t.graph,i=t.nodeDataCache,o=t.edgeDataCache,s=[],l=new Set,u=0,c=this.edgeLabelCandidates.length;u<c;u++){var d=this.edgeLabelCandidates[u];if(!l.has(d)){l.add(d);var L=r.extremities(d),h=i[L[0]],f=i[L[1]],v=o[d];!v||!h||!f||v.visibility==="hidden"||v.labelVisibility==="hidden"||h.visibility==="hidden"||f.visibility==="hidden"||e&&v.labelDepth!==e||v.label&&s.push(d)}}return s}},{key:"renderEdgeLabels",value:function(e,t){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,c=r.nodeDataTexture,d=r.edgeDataTexture;if(u){var L=this.filterEdgeLabelsForDepth(t),h=O(L),f;try{for(h.s();!(f=h.n()).done;){var v=f.value;this.displayedEdgeLabels.add(v)}}catch(q){h.e(q)}finally{h.f()}if(L.length!==0){if(this.labelsDirty){var g,p,m=0,b=O(L),x;try{for(b.s();!(x=b.n()).done;){var y=x.value;m+=s[y].label.length}}catch(q){b.e(q)}finally{b.f()}u.reallocate(m);var _=(g=l==null||(p=l.edges)===null||p===void 0||(p=p.label)===null||p===void 0?void 0:p.margin)!==null&&g!==void 0?g:5,E="over",S=0,T=O(L),w;try{for(T.s();!(w=T.n()).done;){var I,R,P=w.value,D=i.extremities(P),F=D[0],z=D[1],M=o[F],C=o[z],k=s[P],N=c.getIndex(F),$=c.getIndex(z),H=d.getIndex(P),K={text:k.label,x:(M.x+C.x)/2,y:(M.y+C.y)/2,size:gs,color:k.labelColor,nodeSize:0,nodeIndex:-1,margin:_,position:(I=k.labelPosition)!==null&&I!==void 0?I:E,hidden:!1,forceLabel:gt(k),type:"default",zIndex:(R=k.zIndex)!==null&&R!==void 0?R:0,parentType:"edge",parentKey:P,fontKey:"",labelAngle:0,sourceX:M.x,sourceY:M.y,targetX:C.x,targetY:C.y,sourceSize:M.size,targetSize:C.size,sourceShape:M.shape||"circle",targetShape:C.shape||"circle",edgeSize:k.size,offset:0,edgeAttributes:k,sourceNodeIndex:N,targetNodeIndex:$,edgeIndex:H},j=u.processEdgeLabel(P,S,K);S+=j}}catch(q){T.e(q)}finally{T.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,t){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,c=o.primitives,d=o.edgeDataTexture;if(!(!d||!l||!s)){var L=Se.edgeLabel.writesPickingThisFrame(this.internals),h=(r=c==null||(i=c.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,f="over",v=this.filterEdgeLabelsForDepth(t),g=[],p=O(v),m;try{for(p.s();!(m=p.n()).done;){var b=m.value;!L&&!u[b].labelBackgroundColor||g.push(b)}}catch(M){p.e(M)}finally{p.f()}if(g.length!==0){s.reallocate(g.length);for(var x=0;x<g.length;x++){var y,_,E,S=g[x],T=u[S],w=T.label,I=l.measureLabelAtlasWidth(w),R=(y=T.labelPosition)!==null&&y!==void 0?y:f,P=typeof R=="string"&&(_=E2[R])!==null&&_!==void 0?_:0,D=Pt(this.internals.pickingState,"edgeLabel",S)||Pt(this.internals.pickingState,"edge",S),F=T.labelBackgroundColor?ze(T.labelBackgroundColor):ze("transparent"),z={edgeIndex:d.getIndex(S),baseFontSize:gs,totalTextWidth:I,positionMode:P,margin:h,padding:(E=T.labelBackgroundPadding)!==null&&E!==void 0?E:A2,color:F,id:jt(D),edgeAttributes:T};s.processEdgeLabelBackground(x,S,z)}s.invalidateBuffers(),s.render(e)}}}}])})(),w2=(function(){function n(a,e,t,r){Q(this,n),A(this,"nodeStates",new Map),A(this,"edgeStates",new Map),A(this,"hovered",null),A(this,"dirtyNodes",new Set),A(this,"dirtyEdges",new Set),A(this,"graphStateChanged",!1),A(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=a,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=t,this.customGraphStateDefaults=r,this.graphState=sr(r)}return J(n,[{key:"getNodeState",value:function(e){e=""+e;var t=this.nodeStates.get(e);return t||(t=no(this.customNodeStateDefaults),this.nodeStates.set(e,t)),t}},{key:"getEdgeState",value:function(e){e=""+e;var t=this.edgeStates.get(e);return t||(t=ao(this.customEdgeStateDefaults),this.edgeStates.set(e,t)),t}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,t=O(this.nodeStates),r;try{for(t.s();!(r=t.n()).done;){var i=ne(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){t.e(l)}finally{t.f()}return e}},{key:"setNodeState",value:function(e,t){e=""+e;var r=this.getNodeState(e);if(Kt(r,t)){var i=B(B({},r),t);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,t){e=""+e;var r=this.getEdgeState(e);if(Kt(r,t)){var i=B(B({},r),t);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Kt(this.graphState,e)){var t=B(B({},this.graphState),e);t.isIdle=!t.isPanning&&!t.isZooming&&!t.isDragging,this.graphState=t,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,t){var r=!1,i=O(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Kt(l,t)){var u=B(B({},l),t);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(c){i.e(c)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,t){var r=!1,i=O(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Kt(l,t)){var u=B(B({},l),t);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(c){i.e(c)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var t=O(this.nodeStates.keys()),r;try{for(t.s();!(r=t.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){t.e(o)}finally{t.f()}}},{key:"pruneEdges",value:function(e){var t=O(this.edgeStates.keys()),r;try{for(t.s();!(r=t.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){t.e(o)}finally{t.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Nr("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Nr("edge"))}},{key:"resetGraphState",value:function(){this.graphState=sr(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,t){this.hovered&&this.hovered.key===t&&Nr(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,t=!1,r=!1,i=!1,o=O(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=ne(s.value,2),u=l[1];if(u.isHovered&&(t=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),t&&r&&i)break}}catch(d){o.e(d)}finally{o.f()}!t&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(t=!0);var c=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==t||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==c)&&(this.graphStateChanged=!0),this.graphState=B(B({},this.graphState),{},{hasHovered:t,hasHighlighted:r,isDragging:i,isIdle:c})}},{key:"updateGraphStateFromEdges",value:function(){var e,t=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!t){var r=O(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=ne(i.value,2),s=o[1];if(s.isHovered){t=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==t&&(this.graphStateChanged=!0),this.graphState=B(B({},this.graphState),{},{hasHovered:t})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,t,r){var i;if(t.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,B(B({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,t,r){var i;if(t.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,B(B({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),ps=1,vs=2,ms=3,bs=4,D2=(function(n){function a(e,t){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};Q(this,a),l=de(this,a),A(l,"nodeReducer",null),A(l,"edgeReducer",null),A(l,"stageCanvas",null),A(l,"mouseLayer",null),A(l,"gestureHint",null),A(l,"extraElements",{}),A(l,"webGLContext",null),A(l,"pickingFrameBuffer",null),A(l,"pickingTexture",null),A(l,"pickingDepthBuffer",null),A(l,"activeListeners",{}),A(l,"nodeVariableEntries",[]),A(l,"edgeVariableEntries",[]),A(l,"edgePathsByName",new Map),A(l,"nodeProgramIndex",{}),A(l,"edgeProgramIndex",{}),A(l,"edgeTextureIndexCache",{}),A(l,"nodeGraphCoords",{}),A(l,"nodeExtent",{x:[0,1],y:[0,1]}),A(l,"matrix",Ge()),A(l,"invMatrix",Ge()),A(l,"correctionRatio",1),A(l,"frameId",0),A(l,"customBBox",null),A(l,"gpuTimerExt",void 0),A(l,"activeGpuTimerQuery",null),A(l,"pendingGpuTimerQueries",[]),A(l,"normalizationFunction",ma({x:[0,1],y:[0,1]})),A(l,"graphToViewportRatio",1),A(l,"pickingState",a2()),A(l,"prevNodeVisibilities",{}),A(l,"width",0),A(l,"height",0),A(l,"autoRescaleFrozen",!1),A(l,"stylesDeclaration",null),A(l,"resolvedStageStyle",{}),A(l,"renderFrame",null),A(l,"contextLost",!1),A(l,"pendingProcess","full"),A(l,"needToRefreshState",!1),A(l,"checkEdgesEventsFrame",null),A(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),A(l,"depthLayers",V(La)),A(l,"customLayerPrograms",new Map),A(l,"nodeShapeSlug",null),A(l,"sdfAtlas",null),A(l,"depthRanges",{nodes:{},edges:{}}),A(l,"nodeBaseDepth",{}),A(l,"edgeBaseDepth",{});var c=u.primitives,d=u.styles,L=u.settings,h=L===void 0?{}:L,f=u.nodeReducer,v=u.edgeReducer,g=u.customNodeState,p=u.customEdgeState,m=u.customGraphState;l.stateManager=new w2(function(){return l.scheduleStateRefresh()},g,p,m);var b=c??oo;l.stylesDeclaration=d?{nodes:(r=d.nodes)!==null&&r!==void 0?r:ft.nodes,edges:(i=d.edges)!==null&&i!==void 0?i:ft.edges,stage:d.stage}:ft,l.nodeReducer=f??null,l.edgeReducer=v??null;var x=lr(l.stylesDeclaration.nodes);l.nodeReducer&&(x.dependency="graph-state"),l.edgeStyleAnalysis=lr(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=hr(l.stylesDeclaration.stage,l.stateManager.graphState));var y=fo(h);if(ya(y),y.enableNodeDrag){var _=x.xAttribute,E=x.yAttribute;if((!_||!E)&&!y.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(ho(e),!(t instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=t,l.edgeGroups=new n2(e,function(C,k){for(var N=0;N<C.length;N++){var $=l.stateManager.getEdgeState(C[N]);$.parallelIndex=N,$.parallelCount=k}});var S=new t2(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(C,k){return l.emit(C,k)});if(l.depthLayers=(o=b.depthLayers)!==null&&o!==void 0?o:V(La),!(d!=null&&d.nodes)&&!da.every(function(C){return l.depthLayers.includes(C)}))throw new Error("Sigma: depthLayers must include ".concat(da.join(", ")," for the built-in node styles."));if(!(d!=null&&d.edges)&&!ca.every(function(C){return l.depthLayers.includes(C)}))throw new Error("Sigma: depthLayers must include ".concat(ca.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Ir(l.depthLayers),edges:new Ir(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Yt("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var T=new ts(l.webGLContext),w=new Mr(l.webGLContext,{channels:1}),I=new ns(l.webGLContext),R=new Mr(l.webGLContext,{channels:4}),P=l.webGLContext,D=new _2({gl:P,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(k,N){var $;return Ts(l.internals,($=l.pickingState.lookup[k])!==null&&$!==void 0?$:null,N)}}),F=l.initPrograms(b,y),z=b==null||(s=b.nodes)===null||s===void 0?void 0:s.labelAttachments,M=null;return z&&Object.keys(z).length>0&&(M=new es(P,z,function(){return l.scheduleRender()})),l.internals=B(B({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:y,primitives:b,pixelRatio:Dn(),graph:e,stateManager:l.stateManager,dragManager:S,hoverResolver:D,nodeStyleAnalysis:x,pickingState:l.pickingState},F),{},{attachmentManager:M,nodeDataTexture:T,nodeFrameTexture:w,edgeDataTexture:I,edgeFrameTexture:R,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(k){return l.getHitAtPosition(k)},setNodeState:function(k,N){return l.setNodeState(k,N)},setEdgeState:function(k,N){return l.setEdgeState(k,N)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(k){return l.viewportToFramedGraph(k)},viewportToGraph:function(k){return l.viewportToGraph(k)},framedGraphToViewport:function(k){return l.framedGraphToViewport(k)},scaleSize:function(k){return l.scaleSize(k)},emit:function(k,N){return l.emit(k,N)}}),l.labelRenderer=new R2(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new is,l.bindCameraHandlers(),l.mouseCaptor=new Y1(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new e2(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return ce(a,n),J(a,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Rt,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var t=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);t.bindFramebuffer(t.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&t.deleteTexture(this.pickingTexture);var o=t.createTexture();o&&(t.bindTexture(t.TEXTURE_2D,o),t.texImage2D(t.TEXTURE_2D,0,t.RGBA,r,i,0,t.RGBA,t.UNSIGNED_BYTE,null),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.framebufferTexture2D(t.FRAMEBUFFER,t.COLOR_ATTACHMENT0,t.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&t.deleteRenderbuffer(this.pickingDepthBuffer);var s=t.createRenderbuffer();return s&&(t.bindRenderbuffer(t.RENDERBUFFER,s),t.renderbufferStorage(t.RENDERBUFFER,t.DEPTH_COMPONENT16,r,i),t.framebufferRenderbuffer(t.FRAMEBUFFER,t.DEPTH_ATTACHMENT,t.RENDERBUFFER,s),this.pickingDepthBuffer=s),t.bindFramebuffer(t.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var t=this;return this.activeListeners.camera=function(){t.refreshMatrices(),t.labelRenderer.labelsDirty=!0,t.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&t.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){t.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(t){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=Bi(i,this.pickingFrameBuffer,t.x,t.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=tr.apply(void 0,V(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return d2(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return c2({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){L2(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(t){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&t.shape&&t.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[t.shape]]:In(t.shape||"circle")}},{key:"processNodes",value:function(){var t=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var c=o.width,d=o.height;u={x:[-c/2,c/2],y:[-d/2,d/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=p2({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function($,H){return t.labelRenderer.nodeLabelBox($,H)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=ma(this.customBBox||this.nodeExtent);var L=new is,h=ct(L.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var f=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",v=!1;zr(this.pickingState,"node");for(var g=r.nodes(),p=0,m=g.length;p<m;p++){var b=g[p],x=this.internals.nodeDataCache[b],y=this.nodeGraphCoords[b];x.x=y.x,x.y=y.y,this.normalizationFunction.applyTo(x),x.visibility!==this.prevNodeVisibilities[b]&&(v=!0),typeof x.label=="string"&&x.visibility!=="hidden"&&x.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(b,x.size,this.framedGraphToViewport(x,{matrix:h})),f&&x.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(b,x.size,this.framedGraphToViewport(x,{matrix:h}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(g.length);var _=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var E=this.internals.nodeDataCache,S=O(this.depthLayers),T;try{for(S.s();!(T=S.n()).done;){var w=T.value,I=this.itemBuckets.nodes.getSorted(w,function(N){return E[N].zIndex});if(I.length!==0){this.depthRanges.nodes[w]=[{offset:_,count:I.length}];var R=O(I),P;try{for(R.s();!(P=R.n()).done;){var D=P.value;this.nodeBaseDepth[D]=w,this.nodeProgram.allocateNode(D),ds(this.pickingState,"node",D),this.addNodeToProgram(D,_++)}}catch(N){R.e(N)}finally{R.f()}}}}catch(N){S.e(N)}finally{S.f()}this.nodeProgram.invalidateBuffers();for(var F=0,z=g.length;F<z;F++)this.prevNodeVisibilities[g[F]]=this.internals.nodeDataCache[g[F]].visibility;this.labelRenderer.processWebGLLabels(g);var M=O(this.customLayerPrograms.values()),C;try{for(M.s();!(C=M.n()).done;){var k=C.value.program;k.cacheData&&k.cacheData()}}catch(N){M.e(N)}finally{M.f()}return v}},{key:"processEdges",value:function(){var t=this.internals.graph,r=t.edges();this.edgeProgram.reallocate(r.length);var i=0;zr(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=O(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=this.itemBuckets.edges.getSorted(u,function(f){return o[f].zIndex});if(c.length!==0){this.depthRanges.edges[u]=[{offset:i,count:c.length}];var d=O(c),L;try{for(d.s();!(L=d.n()).done;){var h=L.value;this.edgeBaseDepth[h]=u,ds(this.pickingState,"edge",h),this.addEdgeToProgram(h,i++)}}catch(f){d.e(f)}finally{d.f()}}}}catch(f){s.e(f)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(t,r,i){var o=this.nodeProgramIndex[t];o!==void 0&&(vr(this.depthRanges.nodes,r,o),mr(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(t,r,i){var o=this.edgeProgramIndex[t];o!==void 0&&(vr(this.depthRanges.edges,r,o),mr(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var t=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return t.cleanCameraState(i,r.cameraPanBoundaries&&Y(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=B({},t),u=s||this.nodeExtent,c=ne(u.x,2),d=c[0],L=c[1],h=ne(u.y,2),f=h[0],v=h[1],g=[this.graphToViewport({x:d,y:f},{cameraState:t}),this.graphToViewport({x:L,y:f},{cameraState:t}),this.graphToViewport({x:d,y:v},{cameraState:t}),this.graphToViewport({x:L,y:v},{cameraState:t})],p=1/0,m=-1/0,b=1/0,x=-1/0;g.forEach(function(D){var F=D.x,z=D.y;p=Math.min(p,F),m=Math.max(m,F),b=Math.min(b,z),x=Math.max(x,z)});var y=m-p,_=x-b,E=this.getDimensions(),S=E.width,T=E.height,w=0,I=0;if(y>=S?m<S-o?w=m-(S-o):p>o&&(w=p-o):m>S+o?w=m-(S+o):p<-o&&(w=p+o),_>=T?x<T-o?I=x-(T-o):b>o&&(I=b-o):x>T+o?I=x-(T+o):b<-o&&(I=b+o),w||I){var R=this.viewportToFramedGraph({x:0,y:0},{cameraState:t}),P=this.viewportToFramedGraph({x:w,y:I},{cameraState:t});w=P.x-R.x,I=P.y-R.y,l.x+=w,l.y+=I}return l}},{key:"refreshMatrices",value:function(){var t=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=ct(t,r,i,o),this.invMatrix=ct(t,r,i,o,!0),this.correctionRatio=Gi(this.matrix,t,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var t;this.emit("beforeProcess"),(t=this.internals.attachmentManager)===null||t===void 0||t.clear();var r=B({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),r2(this.pickingState,this.internals),i2(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var t=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return t.internals.hoverResolver.frameRendered(),t.emit("afterRender"),t};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var c=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;c&&c.forEach(function(q){return q.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var d=this.getRenderParams(),L=Se.edge.writesPickingThisFrame(this.internals)?d:B(B({},d),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var h=this.webGLContext,f=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),v=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(h.bindFramebuffer(h.FRAMEBUFFER,this.pickingFrameBuffer),h.viewport(0,0,f,v),h.clear(h.COLOR_BUFFER_BIT|h.DEPTH_BUFFER_BIT),h.bindFramebuffer(h.FRAMEBUFFER,null),h.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),h.clear(h.COLOR_BUFFER_BIT|h.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(ms),this.internals.edgeDataTexture.bind(bs),this.edgeFramePass.run(d,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(ps),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var g=this.labelRenderer.buildFramePassPoints(),p=g.data,m=g.count;this.nodeFramePass.run(p,m,this.internals.nodeFrameTexture,d,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(vs)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var b=O(this.customLayerPrograms.values()),x;try{for(b.s();!(x=b.n()).done;){var y=x.value.program;y.preRender&&y.preRender(d)}}catch(q){b.e(q)}finally{b.f()}h.bindFramebuffer(h.FRAMEBUFFER,null),h.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),h.blendFunc(h.ONE,h.ONE_MINUS_SRC_ALPHA);var _=!this.internals.settings.hideLabelsOnMove||!o,E=O(this.depthLayers),S;try{for(E.s();!(S=E.n()).done;){var T=S.value,w=O(this.customLayerPrograms.values()),I;try{for(w.s();!(I=w.n()).done;){var R=I.value;R.depth===T&&R.program.render(d)}}catch(q){w.e(q)}finally{w.f()}var P=this.depthRanges.edges[T];if(P&&(!this.internals.settings.hideEdgesOnMove||!o)){var D=O(P),F;try{for(D.s();!(F=D.n()).done;){var z=F.value,M=z.offset,C=z.count;C>0&&this.edgeProgram.render(L,M,C)}}catch(q){D.e(q)}finally{D.f()}}this.internals.settings.renderEdgeLabels&&_&&(this.labelRenderer.renderEdgeLabelBackgrounds(Se.edgeLabel.writesPickingThisFrame(this.internals)?d:B(B({},d),{},{pickingFrameBuffer:null}),T),this.labelRenderer.renderEdgeLabels(d,T)),this.labelRenderer.cacheAttachments(T),this.labelRenderer.renderBackdrops(B(B({},d),{},{pickingFrameBuffer:null}),T);var k=this.depthRanges.nodes[T];if(k){var N=O(k),$;try{for(N.s();!($=N.n()).done;){var H=$.value,K=H.offset,j=H.count;j>0&&this.nodeProgram.render(d,K,j)}}catch(q){N.e(q)}finally{N.f()}}_&&(this.labelRenderer.renderAttachments(B(B({},d),{},{pickingFrameBuffer:null}),T),this.labelRenderer.renderLabelBackgrounds(Se.nodeLabel.writesPickingThisFrame(this.internals)?d:B(B({},d),{},{pickingFrameBuffer:null}),T),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(d,T))}}catch(q){E.e(q)}finally{E.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(h.bindFramebuffer(h.READ_FRAMEBUFFER,this.pickingFrameBuffer),h.bindFramebuffer(h.DRAW_FRAMEBUFFER,null),h.blitFramebuffer(0,0,f,v,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,h.COLOR_BUFFER_BIT,h.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),c&&this.logRenderStats(c),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(t){return t!==null})}},{key:"logRenderStats",value:function(t){var r={},i=O(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=B({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var t=this.getGpuTimerExtension();if(t){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(t.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var t=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(d){var L=d.query;return t.deleteQuery(L)}),this.pendingGpuTimerQueries=[];return}var i=t.getParameter(r.GPU_DISJOINT_EXT),o=[],s=O(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!t.getQueryParameter(u.query,t.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var c=t.getQueryParameter(u.query,t.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((c/1e6).toFixed(2),"ms"))}t.deleteQuery(u.query)}}catch(d){s.e(d)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(t,r,i){var o=t;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),t.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,c,d=ne(this.nodeVariableEntries[s],2),L=d[0],h=d[1];o[L]=(u=(c=o[L])!==null&&c!==void 0?c:r[L])!==null&&u!==void 0?u:h.default}}},{key:"addNode",value:function(t){var r=this.internals.graph.getNodeAttributes(t),i=this.stateManager.getNodeState(t),o=this.internals.nodeDataCache[t]||{};if(cr(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(t,o,r,i,this.stateManager.graphState,this.internals.graph);o=B(B({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(t,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[t]=o,this.nodeGraphCoords[t]={x:o.x,y:o.y},At(this.internals.nodesWithForcedLabels,t,gt(o)),At(this.internals.nodesWithBackdrop,t,pr(o)),this.itemBuckets.nodes.set(t,o.depth)}},{key:"updateNode",value:function(t){this.addNode(t);var r=this.internals.nodeDataCache[t];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(t){this.itemBuckets.nodes.remove(t),delete this.internals.nodeDataCache[t],delete this.nodeGraphCoords[t],delete this.nodeProgramIndex[t],this.internals.dragManager.removeNode(t),this.stateManager.removeNode(t),this.internals.nodesWithForcedLabels.delete(t),this.internals.nodesWithBackdrop.delete(t)}},{key:"postEvaluateEdge",value:function(t,r){for(var i=t,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,c=ne(this.edgeVariableEntries[o],2),d=c[0],L=c[1];i[d]=(l=(u=i[d])!==null&&u!==void 0?u:r[d])!==null&&l!==void 0?l:L.default}}},{key:"applyEdgeSpread",value:function(t,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(t),l=this.internals.graph.target(t),u=s===l,c=u?r.selfLoopPath||r.path:r.parallelPath||r.path,d=c?this.edgePathsByName.get(c):void 0;if(d!=null&&d.spread){var L=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,h=d.spread.compute(i.parallelIndex,i.parallelCount,L);!u&&this.internals.graph.isDirected(t)&&s>l&&(h=-h),r[d.spread.variable]=h}}}},{key:"addEdge",value:function(t){var r=this.internals.graph.getEdgeAttributes(t),i=this.stateManager.getEdgeState(t),o={};if(Lr(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(t,o,r,i,this.stateManager.graphState,this.internals.graph);o=B(B({},o),s)}this.applyEdgeSpread(t,o,i),this.internals.edgeDataCache[t]=o,At(this.internals.edgesWithForcedLabels,t,gt(o)),this.itemBuckets.edges.set(t,o.depth)}},{key:"updateEdge",value:function(t){this.addEdge(t)}},{key:"removeEdge",value:function(t){this.itemBuckets.edges.remove(t),delete this.internals.edgeDataCache[t],delete this.edgeProgramIndex[t],delete this.edgeTextureIndexCache[t],this.internals.edgeDataTexture.free(t),this.stateManager.removeEdge(t),this.internals.edgesWithForcedLabels.delete(t)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),zr(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(t,r){var i,o=this.internals.nodeDataCache[t];this.internals.nodeDataTexture.allocate(t),(i=this.internals.nodeDataTexture).updateNode.apply(i,[t,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(V(va(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(t);this.nodeProgram.process(Pt(this.pickingState,"node",t),r,o,s,t),this.nodeProgramIndex[t]=r}},{key:"addEdgeToProgram",value:function(t,r){var i,o,s=this.internals.edgeDataCache[t],l=this.internals.graph.source(t),u=this.internals.graph.target(t),c=this.internals.edgeDataTexture.allocate(t);this.edgeTextureIndexCache[t]=c;var d=l===u,L=!d&&((i=(o=this.stateManager.getEdgeState(t))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,h=this.edgeProgram.resolveEdgeIds(s,d,L),f=h.pathId,v=h.headId,g=h.tailId,p=h.headLengthRatio,m=h.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(t,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,p,m,f,v,g),this.edgeProgram.process(Pt(this.pickingState,"edge",t),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,c),this.edgeProgramIndex[t]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:ms,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:vs,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:bs,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:ps,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var t=this.internals.settings,r=t.stagePadding,i=t.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(t){if(t==="mouse")return this.mouseLayer;var r=this.extraElements[t];if(!r)throw new Error('Sigma: layer "'.concat(t,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var t=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){t.webGLContext&&(i.preventDefault(),t.contextLost=!0,t.renderFrame&&(cancelAnimationFrame(t.renderFrame),t.renderFrame=null),t.gpuTimerExt=void 0,t.activeGpuTimerQuery=null,t.pendingGpuTimerQueries=[],t.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){t.webGLContext&&!t.webGLContext.isContextLost()&&t.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var t=this.webGLContext,r=t.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");t.bindFramebuffer(t.FRAMEBUFFER,r);var i=t.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");t.bindTexture(t.TEXTURE_2D,i),t.texImage2D(t.TEXTURE_2D,0,t.RGBA,1,1,0,t.RGBA,t.UNSIGNED_BYTE,null),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MIN_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_MAG_FILTER,t.NEAREST),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_S,t.CLAMP_TO_EDGE),t.texParameteri(t.TEXTURE_2D,t.TEXTURE_WRAP_T,t.CLAMP_TO_EDGE),t.framebufferTexture2D(t.FRAMEBUFFER,t.COLOR_ATTACHMENT0,t.TEXTURE_2D,i,0);var o=t.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(t.bindRenderbuffer(t.RENDERBUFFER,o),t.renderbufferStorage(t.RENDERBUFFER,t.DEPTH_COMPONENT16,1,1),t.framebufferRenderbuffer(t.FRAMEBUFFER,t.DEPTH_ATTACHMENT,t.RENDERBUFFER,o),t.checkFramebufferStatus(t.FRAMEBUFFER)!==t.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");t.bindFramebuffer(t.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(t,r){var i=this,o=this.webGLContext,s=Xo(o,this.pickingFrameBuffer,i,t?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,c=s.backdropProgram,d=s.labelBackgroundProgram,L=s.attachmentProgram,h=s.framePass,f=s.shapeSlug,v=s.shapeNameToIndex,g=s.shapeGlobalIds,p=s.variables;this.nodeProgram=l,this.nodeFramePass=h,this.nodeVariableEntries=Object.entries(p),f&&(this.nodeShapeSlug=f);var m=qo(o,this.pickingFrameBuffer,i,t?.edges,r.antialiasEdges,t?.nodes),b=m.edgeProgram,x=m.createLabelPrograms,y=m.framePass,_=m.variables,E=m.paths;return this.createEdgeLabelPrograms=x,this.edgeProgram=b,this.edgeFramePass=y,this.edgeVariableEntries=Object.entries(_),this.edgePathsByName=new Map(E.map(function(S){return[S.name,S]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:c,labelBackgroundProgram:d,attachmentProgram:L,nodeShapeMap:v??null,nodeGlobalShapeIds:g??null}}},{key:"restoreWebGLContext",value:function(){var t,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(t=l.nodeDataTexture)===null||t===void 0||t.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=O(this.customLayerPrograms.values()),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;d.program.kill(),d.program=d.factory(this.webGLContext)}}catch(L){u.e(L)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(t,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[t])throw new Error('Sigma: a layer named "'.concat(t,'" already exists'));var o=Yt(r,{position:"absolute"},{class:"sigma-".concat(t)});return i.style&&Object.assign(o.style,i.style),this.extraElements[t]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(t,"canvas",r)}},{key:"createWebGLContext",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(t,r);r.hidden&&i.remove();var o=i.getContext("webgl2",B({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(t){if(t==="stage"||t==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(t,'"'));var r=this.extraElements[t];if(!r)throw new Error("Sigma: cannot kill layer ".concat(t,", which does not exist"));return r.remove(),delete this.extraElements[t],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(t,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(t))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(t,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(t){var r=this.customLayerPrograms.get(t);return r&&(r.program.kill(),this.customLayerPrograms.delete(t),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(t){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=t,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(t){return t===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return t.hasNode(r)}),this.stateManager.pruneEdges(function(r){return t.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=t,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var t=this.customBBox||this.nodeExtent;return{width:t.x[1]-t.x[0]||1,height:t.y[1]-t.y[0]||1}}},{key:"getNodeDisplayData",value:function(t){var r=this.internals.nodeDataCache[t];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(t){var r=this.internals.edgeDataCache[t];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(t){return this.stateManager.getNodeState(t)}},{key:"getEdgeState",value:function(t){return this.stateManager.getEdgeState(t)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(t,r){return this.stateManager.setNodeState(t,r),this}},{key:"setEdgeState",value:function(t,r){return this.stateManager.setEdgeState(t,r),this}},{key:"setGraphState",value:function(t){return this.stateManager.setGraphState(t),this}},{key:"_setPanning",value:function(t){this.stateManager.setGraphState({isPanning:t})}},{key:"_setZooming",value:function(t){this.stateManager.setGraphState({isZooming:t})}},{key:"_hasNodeDrag",value:function(){var t=this.internals.dragManager;return!!(t.pendingNode||t.session)}},{key:"_showGestureHint",value:function(t){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new x2(this.container),this.gestureHint.show(t,r))}},{key:"setNodesState",value:function(t,r){return this.stateManager.setNodesState(t,r),this}},{key:"setEdgesState",value:function(t,r){return this.stateManager.setEdgesState(t,r),this}},{key:"updateContainerCursor",value:function(){var t=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=t&&o2(this.internals,t)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=hr(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return B({},this.internals.settings)}},{key:"getSetting",value:function(t){return this.internals.settings[t]}},{key:"getStyles",value:function(){return B({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return B({},this.internals.primitives)}},{key:"setSetting",value:function(t,r){return this.internals.settings[t]=r,ya(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(t,r){return this.setSetting(t,r(this.internals.settings[t])),this}},{key:"setSettings",value:function(t){return this.internals.settings=B(B({},this.internals.settings),t),ya(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(t){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Dn(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!t&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(V(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var t=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(f){t.refreshNodeState(f)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=O(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var c=u.value;this.refreshNodeState(c)&&(s=!0)}}catch(f){l.e(f)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(f){t.refreshEdgeState(f)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var d=O(this.stateManager.dirtyEdges),L;try{for(d.s();!(L=d.n()).done;){var h=L.value;this.refreshEdgeState(h)&&(s=!0)}}catch(f){d.e(f)}finally{d.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(t){var r=this.internals.nodeDataCache[t];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[t])===null||i===void 0?void 0:i.depth,c=(o=this.internals.nodeDataCache[t])===null||o===void 0?void 0:o.zIndex,d=(s=this.internals.nodeDataCache[t])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(t);var L=this.internals.nodeDataCache[t];this.internals.attachmentManager&&L.labelAttachment!==d&&this.internals.attachmentManager.invalidateNode(t);var h;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&L.shape&&L.shape in this.internals.nodeShapeMap?h=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[L.shape]]:h=In(L.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[t,L.x,L.y,L.size,h].concat(V(va(L)),[L.color])),u&&L.depth!==u&&this.updateNodeDepthRanges(t,u,L.depth);var f=this.nodeProgramIndex[t];return f!==void 0&&(this.addNodeToProgram(t,f),this.nodeProgram.invalidateBuffers()),c!==void 0&&L.zIndex!==c}var v=this.internals.graph.getNodeAttributes(t),g=this.stateManager.getNodeState(t),p=r.size,m=r.shape,b=r.depth,x=r.zIndex,y=r.labelAttachment,_=r.rotationAlignment,E=r.labelRotationAlignment,S=r.color;cr(this.stylesDeclaration.nodes,v,g,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,v,g);var T=this.nodeGraphCoords[t],w=r.x!==T.x||r.y!==T.y;if(w&&(T.x=r.x,T.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==y&&this.internals.attachmentManager.invalidateNode(t),At(this.internals.nodesWithForcedLabels,t,gt(r)),At(this.internals.nodesWithBackdrop,t,pr(r)),w||r.size!==p||r.shape!==m||r.rotationAlignment!==_||r.labelRotationAlignment!==E||r.color!==S){var I,R;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?R=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:R=In(r.shape||"circle"),(I=this.internals.nodeDataTexture).updateNode.apply(I,[t,r.x,r.y,r.size,R].concat(V(va(r)),[r.color]))}this.itemBuckets.nodes.set(t,r.depth),r.depth!==b&&this.updateNodeDepthRanges(t,b,r.depth);var P=this.nodeProgramIndex[t];return P!==void 0&&(this.addNodeToProgram(t,P),this.nodeProgram.invalidateBuffers()),r.zIndex!==x}},{key:"refreshEdgeState",value:function(t){var r=this.internals.edgeDataCache[t];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(t);var s=this.internals.edgeDataCache[t];i&&s.depth!==i&&this.updateEdgeDepthRanges(t,i,s.depth);var l=this.edgeProgramIndex[t];return l!==void 0&&(this.addEdgeToProgram(t,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(t),c=this.stateManager.getEdgeState(t),d=r.depth,L=r.zIndex,h=r.size,f=r.path,v=r.selfLoopPath,g=r.parallelPath,p=r.head,m=r.tail;Lr(this.stylesDeclaration.edges,u,c,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(t,r,c),At(this.internals.edgesWithForcedLabels,t,gt(r)),this.itemBuckets.edges.set(t,r.depth),r.depth!==d&&this.updateEdgeDepthRanges(t,d,r.depth);var b=this.edgeProgramIndex[t];if(b!==void 0){var x=r.size!==h||r.path!==f||r.selfLoopPath!==v||r.parallelPath!==g||r.head!==p||r.tail!==m;if(x)this.addEdgeToProgram(t,b),this.edgeProgram.invalidateBuffers();else{var y=this.internals.graph.source(t),_=this.internals.graph.target(t),E=this.internals.nodeDataCache[y],S=this.internals.nodeDataCache[_],T=this.edgeTextureIndexCache[t];this.edgeProgram.process(Pt(this.pickingState,"edge",t),b,E,S,r,T),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==L}},{key:"refresh",value:function(t){var r=this,i=t?.skipIndexation!==void 0?t?.skipIndexation:!1,o=t?.schedule!==void 0?t.schedule:!1,s=!t||!t.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(E){return r.addNode(E)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(E){return r.addEdge(E)}),this.pendingProcess="full";else{for(var l,u,c=((l=t.partialGraph)===null||l===void 0?void 0:l.nodes)||[],d=0,L=c?.length||0;d<L;d++){var h,f,v=""+c[d],g=(h=this.internals.nodeDataCache[v])===null||h===void 0?void 0:h.labelAttachment;if(this.updateNode(v),this.internals.attachmentManager&&((f=this.internals.nodeDataCache[v])!==null&&f!==void 0&&f.labelAttachment||g)&&this.internals.attachmentManager.invalidateNode(v),i){var p=this.nodeProgramIndex[v];if(p===void 0)throw new Error('Sigma: node "'.concat(v,`" can't be repaint`));this.addNodeToProgram(v,p)}}i&&c.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var m=(t==null||(u=t.partialGraph)===null||u===void 0?void 0:u.edges)||[],b=0,x=m.length;b<x;b++){var y=""+m[b];if(this.updateEdge(y),i){var _=this.edgeProgramIndex[y];if(_===void 0)throw new Error('Sigma: edge "'.concat(y,`" can't be repaint`));this.addEdgeToProgram(y,_)}}i&&m.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=m.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var t=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){t.render()})),this}},{key:"scheduleRefresh",value:function(t){return this.refresh(B(B({},t),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(t,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,c=this.internals.settings,d=c.minCameraRatio,L=c.maxCameraRatio;typeof L=="number"&&(r=Math.min(r,L)),typeof d=="number"&&(r=Math.max(r,d));var h=r/o,f={x:this.width/2,y:this.height/2},v=this.viewportToFramedGraph(t),g=this.viewportToFramedGraph(f);return{angle:s,x:(v.x-g.x)*(1-h)+l,y:(v.y-g.y)*(1-h)+u,ratio:r}}},{key:"viewRectangle",value:function(){var t=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:t.x,y1:t.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?ct(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=Vt(o,t);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?ct(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=Vt(o,{x:t.x/this.width*2-1,y:1-t.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(t,r))}},{key:"graphToViewport",value:function(t){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(t),r)}},{key:"graphToFramedGraph",value:function(t){return this.normalizationFunction(t)}},{key:"framedGraphToGraph",value:function(t){return this.normalizationFunction.inverse(t)}},{key:"getGraphToViewportRatio",value:function(){var t={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(t.x-r.x,2)+Math.pow(t.y-r.y,2)),o=this.graphToViewport(t),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var t=this.nodeGraphCoords,r=Object.keys(t);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,c=r.length;u<c;u++){var d=t[r[u]],L=d.x,h=d.y;L<i&&(i=L),L>o&&(o=L),h<s&&(s=h),h>l&&(l=h)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(t){return this.customBBox=t,this.scheduleRender(),this}},{key:"kill",value:function(){var t,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(t=this.internals.edgeLabelProgram)===null||t===void 0||t.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=O(this.customLayerPrograms.values()),c;try{for(u.s();!(c=u.n()).done;){var d=c.value.program;d.kill()}}catch(f){u.e(f)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var L;(L=this.webGLContext.getExtension("WEBGL_lose_context"))===null||L===void 0||L.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var h in this.extraElements)this.extraElements[h].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return t/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(pa),Ss=D2;var Wh=qe(Bt());function Es(n,a){return typeof n=="number"?n:(Y(n)==="object"&&n!==null&&"attribute"in n,a)}function ws(n){var a=n??{},e=a.cornerRadius,t=a.rotation,r=Es(e,0),i=Es(t,0),o=`
`.concat(Gn,`
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Distance to box with given corner radius
  // Based on Inigo Quilez's box SDF: https://iquilezles.org/articles/distfunctions2d/
  vec2 d = abs(p) - vec2(size - cornerRadius);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function As(n,a){return typeof n=="number"?n:(Y(n)==="object"&&n!==null&&"attribute"in n,a)}function Ds(n){var a=n??{},e=a.cornerRadius,t=a.rotation,r=As(e,0),i=As(t,0),o=`
`.concat(Gn,`
float sdf_triangle(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Equilateral triangle SDF
  // Based on Inigo Quilez's triangle SDF: https://iquilezles.org/articles/distfunctions2d/
  //
  // The IQ formula uses parameter 'r' where the triangle has width = 2r.
  // For circumradius R (distance from centroid to vertex):
  //   R = r * 2 / sqrt(3), so r = R * sqrt(3) / 2
  const float k = sqrt(3.0);
  float r = size * k / 2.0;

  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) {
    p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  }
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  float dist = -length(p) * sign(p.y);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    dist = dist + cornerRadius;
  }

  return dist;
}
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function Rs(n,a){return typeof n=="number"?n:(Y(n)==="object"&&n!==null&&"attribute"in n,a)}function Cs(n){var a=n??{},e=a.cornerRadius,t=a.rotation,r=Rs(e,0),i=Rs(t,0),o=`
`.concat(Gn,`
float sdf_diamond(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Diamond SDF - using rhombus formula from Inigo Quilez
  // https://iquilezles.org/articles/distfunctions2d/
  // For a diamond (square rotated 45°), b = (size, size)
  vec2 b = vec2(size, -size);
  p = abs(p);
  float h = clamp((dot(b, p) + b.y * b.y) / dot(b, b), 0.0, 1.0);
  p -= b * vec2(h, h - 1.0);
  float d = length(p) * sign(p.x);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    d = d + cornerRadius;
  }

  return d;
}
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var C2="pixels",k2="butt";function P2(n){return n===void 0||n===!1?{tail:!1,head:!1}:n===!0?{tail:!0,head:!0}:n==="head"?{tail:!1,head:!0}:{tail:!0,head:!1}}function F2(n){var a,e;return n===void 0?{tail:0,head:0}:typeof n=="number"?{tail:n,head:n}:{tail:(a=n.tail)!==null&&a!==void 0?a:0,head:(e=n.head)!==null&&e!==void 0?e:0}}function ks(n){var a,e,t,r,i,o,s,l=n??{},u=(a=l.dashColor)!==null&&a!==void 0?a:{attribute:"color"},c=(e=l.gapColor)!==null&&e!==void 0?e:0,d={dashSize:(t=l.dashSize)!==null&&t!==void 0?t:{value:10,mode:"pixels"},gapSize:(r=l.gapSize)!==null&&r!==void 0?r:{value:10,mode:"pixels"},dashOffset:(i=l.dashOffset)!==null&&i!==void 0?i:{value:0,mode:"pixels"}},L=(o=l.align)!==null&&o!==void 0?o:.5,h=(s=l.cap)!==null&&s!==void 0?s:k2,f=P2(l.solidExtremities),v=F2(l.solidMargin),g=An(u,"dashColor"),p=[d.dashSize,d.gapSize,d.dashOffset].map(function(R){var P;return((P=R.mode)!==null&&P!==void 0?P:C2)==="relative"?1:0}),m=[{name:"u_sizeMode",type:"vec3",value:p},{name:"u_align",type:"float",value:L},{name:"u_solidExtremities",type:"vec2",value:[f.tail?1:0,f.head?1:0]},{name:"u_solidMargin",type:"vec2",value:[v.tail,v.head]}],b=V(g.attributes),x=g.needsNodeColors,y;if(typeof c=="number")y="vec4(dashColor.rgb, dashColor.a * ".concat(he(c),")");else{var _=An(c,"gapColor");y=_.glsl,b.push.apply(b,V(_.attributes)),x=x||_.needsNodeColors}var E=!("value"in d.dashSize),S=!("value"in d.gapSize),T=!("value"in d.dashOffset);["dashSize","gapSize","dashOffset"].forEach(function(R){if("value"in d[R])m.push({name:"u_".concat(R),type:"float",value:d[R].value});else{var P;b.push({name:"a_".concat(R),size:1,type:WebGL2RenderingContext.FLOAT,source:d[R].attribute}),m.push({name:"u_".concat(R),type:"float",value:(P=d[R].default)!==null&&P!==void 0?P:0})}});var w=function(P,D){return D?"(v_".concat(P," > 0.0 ? v_").concat(P," : u_").concat(P,")"):"u_".concat(P)},I=`
// Dashed pattern layer with antialiased boundaries
// Uniforms:
//   u_dashSize: size of each dash (or default when using attribute)
//   u_gapSize: size of gaps between dashes (or default when using attribute)
//   u_dashOffset: offset to shift the pattern (or default when using attribute)
//   u_sizeMode: vec3 indicating if values are thickness-relative (x=dash, y=gap, z=offset)
//   u_align: pattern alignment (0=start, 0.5=center, 1=end)
//   u_solidExtremities: vec2(tail, head) - 1.0 means solid, 0.0 means dashed
//   u_solidMargin: vec2(tail, head) - extra solid margin in pixels
`.concat(E?"// Varying: v_dashSize for per-edge dash size":"",`
`).concat(S?"// Varying: v_gapSize for per-edge gap size":"",`
`).concat(T?"// Varying: v_dashOffset for per-edge dash offset":"",`

vec4 layer_dashed(EdgeContext ctx) {
  // Dash color (straight alpha, matching v_color and blendOver)
  vec4 dashColor = `).concat(g.glsl,`;

  // Check for solid zones first (extremities and margins)
  // v_zone: 0=tail extremity, 1=body, 2=head extremity
  // v_tailLengthRatio and v_headLengthRatio give extremity lengths as ratio of thickness

  // Tail solid zone check
  if (u_solidExtremities.x > 0.5 && v_zone < 0.5) {
    // In tail extremity zone and solidExtremities.tail is enabled
    return dashColor;
  }
  // Head solid zone check
  if (u_solidExtremities.y > 0.5 && v_zone > 1.5) {
    // In head extremity zone and solidExtremities.head is enabled
    return dashColor;
  }

  // Compute extremity lengths in world units for margin calculation
  float tailExtremityLength = v_tailLengthRatio * ctx.thickness;
  float headExtremityLength = v_headLengthRatio * ctx.thickness;

  // Convert pixel margins to world units (same formula as thickness conversion)
  float tailMarginWorld = u_solidMargin.x * u_correctionRatio / u_sizeRatio;
  float headMarginWorld = u_solidMargin.y * u_correctionRatio / u_sizeRatio;

  // Tail margin check (margin starts after extremity zone)
  float tailSolidZone = (u_solidExtremities.x > 0.5 ? tailExtremityLength : 0.0) + tailMarginWorld;
  if (ctx.distanceFromSource < tailSolidZone) {
    return dashColor;
  }

  // Head margin check (margin starts before extremity zone)
  float headSolidZone = (u_solidExtremities.y > 0.5 ? headExtremityLength : 0.0) + headMarginWorld;
  if (ctx.distanceToTarget < headSolidZone) {
    return dashColor;
  }

  // Get dash size values (from attribute if available, otherwise uniform)
  float dashSizeValue = `).concat(w("dashSize",E),`;
  float gapSizeValue = `).concat(w("gapSize",S),`;
  float dashOffsetValue = `).concat(w("dashOffset",T),`;

  // Compute actual sizes (either in pixels converted to world units, or relative to thickness)
  float pixelToWorld = u_correctionRatio / u_sizeRatio;
  float dashSize = dashSizeValue * (u_sizeMode.x > 0.5 ? ctx.thickness : pixelToWorld);
  float gapSize = gapSizeValue * (u_sizeMode.y > 0.5 ? ctx.thickness : pixelToWorld);
  float dashOffset = dashOffsetValue * (u_sizeMode.z > 0.5 ? ctx.thickness : pixelToWorld);

  // Early return when no visible dash pattern:
  // - dashSize ≈ 0: no dashes to show, return transparent (let plain layer show through)
  // - gapSize ≈ 0: all dash/no gap, effectively solid, return transparent (let plain layer handle it)
  // Threshold scales with pixelToWorld so it stays ~0.1px regardless of zoom
  float dashThreshold = 0.1 * pixelToWorld;
  if (dashSize < dashThreshold || gapSize < dashThreshold) {
    return vec4(0.0);
  }

  // Pattern length is dash + gap
  float patternLength = dashSize + gapSize;

  // Adjust distances for solid zones (pattern starts after solid zones)
  float adjustedDistFromSource = ctx.distanceFromSource - tailSolidZone;
  float adjustedDistToTarget = ctx.distanceToTarget - headSolidZone;

  // Compute alignment anchor point
  // - align: 0 → anchor at start, pattern begins with a dash
  // - align: 1 → anchor at end, pattern ends with a dash
  // - align: 0.5 → anchor at center, pattern is symmetric
  float dashedLength = adjustedDistFromSource + adjustedDistToTarget;
  float anchorDist = u_align * dashedLength;

  // Position within the repeating pattern
  // By subtracting anchorDist, we ensure the anchor point maps to position 0 in the pattern
  // This avoids the unstable mod(dashedLength, patternLength) operation
  float posInPattern = mod(adjustedDistFromSource - anchorDist + dashOffset, patternLength);

  // Signed longitudinal distance to the nearest dash center, wrapping across
  // pattern repetitions so both dash edges antialias correctly
  float longFromCenter =
    mod(posInPattern - dashSize * 0.5 + patternLength * 0.5, patternLength) - patternLength * 0.5;

  // Compute signed distance field for the dash
  // Positive inside dash, negative inside gap
`).concat(h==="round"?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
  // exceeds dashSize. Dashes shorter than the thickness degenerate to circles
  // (dots) of diameter dashSize.
  // ctx.sdf is 0 at the stroke boundary, so shift it back to centerline distance
  float transverse = ctx.sdf + ctx.thickness * 0.5;
  float capRadius = min(ctx.thickness, dashSize) * 0.5;
  float halfLength = dashSize * 0.5 - capRadius;
  vec2 q = vec2(max(abs(longFromCenter) - halfLength, 0.0), transverse);
  float sdf = capRadius - length(q);`:"  float sdf = dashSize * 0.5 - abs(longFromCenter);",`

  // Apply antialiasing using smoothstep
  // aaWidth is in world units, same as our distance
  float dashAlpha = smoothstep(-ctx.aaWidth, ctx.aaWidth, sdf);

  // Gap color (straight alpha, like the dash color)
  vec4 gapColor = `).concat(y,`;

  // Blend between gap and dash colors
  return mix(gapColor, dashColor, dashAlpha);
}
`);return{name:"dashed",glsl:I,uniforms:m,attributes:b,needsNodeColors:x}}function Ps(n){var a=n??{},e=a.segments,t=e===void 0?16:e,r=`
// Compute control point from curvature
// Control point is placed perpendicular to the midpoint of source-target line
vec2 computeControlPoint(vec2 source, vec2 target, float curvature) {
  vec2 midpoint = 0.5 * (source + target);
  vec2 delta = target - source;
  // Perpendicular direction (rotated 90 degrees)
  vec2 perp = vec2(-delta.y, delta.x);
  float len = length(perp);
  if (len < 0.0001) return midpoint;
  perp = perp / len;
  // Offset by curvature * edge length
  return midpoint + perp * curvature * len;
}

// Position at parameter t ∈ [0, 1]
vec2 path_curved_position(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  float u = 1.0 - t;
  return u * u * source + 2.0 * u * t * control + t * t * target;
}

// Derivative of quadratic Bezier (for efficient arc length computation)
vec2 path_curved_derivative(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  // B'(t) = 2(1-t)(P1-P0) + 2t(P2-P1)
  return 2.0 * (1.0 - t) * (control - source) + 2.0 * t * (target - control);
}

// Approximate arc length using 5-point Gauss-Legendre quadrature
float path_curved_length(vec2 source, vec2 target) {
  // Gauss-Legendre 5-point weights and abscissae
  const float x1 = 0.9061798459, x2 = 0.5384693101;
  const float w1 = 0.2369268850, w2 = 0.4786286705, w3 = 0.5688888889;

  // Transform from [-1,1] to [0,1]: t = 0.5 * (x + 1)
  float t1a = 0.5 * (-x1 + 1.0), t1b = 0.5 * (x1 + 1.0);
  float t2a = 0.5 * (-x2 + 1.0), t2b = 0.5 * (x2 + 1.0);

  // Evaluate derivative magnitudes at sample points
  float d1a = length(path_curved_derivative(t1a, source, target));
  float d1b = length(path_curved_derivative(t1b, source, target));
  float d2a = length(path_curved_derivative(t2a, source, target));
  float d2b = length(path_curved_derivative(t2b, source, target));
  float d3 = length(path_curved_derivative(0.5, source, target));

  // Sum weighted samples (factor of 0.5 for interval transformation)
  return 0.5 * (w1 * (d1a + d1b) + w2 * (d2a + d2b) + w3 * d3);
}
`;return{name:"curved",segments:t,glsl:r,uniforms:[],attributes:[{name:"curvature",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:"number",default:0}},spread:{variable:"curvature",compute:function(o,s,l){return(o-(s-1)/2)*l}}}}function Fs(n){var a=n??{},e=a.lengthRatio,t=e===void 0?5:e,r=a.widthRatio,i=r===void 0?4:r,o=a.margin,s=o===void 0?0:o,l=`
// Arrow SDF: triangle with base at x=0, tip at x=lengthRatio
// uv.x: 0 (base) to lengthRatio (tip), uv.y: [-halfW, +halfW]
// Returns signed distance (negative inside, positive outside)
float extremity_arrow(vec2 uv, float lengthRatio, float widthRatio) {
  float x = uv.x;
  float y = abs(uv.y);
  float halfW = widthRatio * 0.5;

  // Past the tip: euclidean distance to tip point
  if (x > lengthRatio) {
    return length(vec2(x - lengthRatio, y));
  }

  // Back edge: signed distance to x=0 line
  float backDist = -x;

  // Side edge: signed distance to sloped triangle edge
  float clampedX = max(0.0, x);
  float maxY = halfW * (1.0 - clampedX / lengthRatio);
  float sideDist = y - maxY;

  // Convex shape SDF = max of half-plane distances
  return max(backDist, sideDist);
}
`;return{name:"arrow",glsl:l,length:t,widthFactor:i,margin:s,uniforms:[],attributes:[]}}function Is(n){var a=n??{},e=a.lengthRatio,t=e===void 0?.75:e,r=a.widthRatio,i=r===void 0?4:r,o=a.margin,s=o===void 0?0:o,l=`
// Box SDF (same geometry as square, different defaults)
float extremity_bar(vec2 uv, float lengthRatio, float widthRatio) {
  float halfW = widthRatio * 0.5;

  // Box SDF: distance to rectangle [0, lengthRatio] × [-halfW, halfW]
  vec2 center = vec2(lengthRatio * 0.5, 0.0);
  vec2 halfSize = vec2(lengthRatio * 0.5, halfW);
  vec2 d = abs(uv - center) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`;return{name:"bar",glsl:l,length:t,widthFactor:i,margin:s,baseRatio:1,uniforms:[],attributes:[]}}var za='system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';var Ms=document.createElement("canvas").getContext("2d"),Br=new Map,Na=n=>n.length>30?`${n.slice(0,29).trimEnd()}…`:n;function Wr(n){return Br.has(n)||(Ms.font=`${12.5}px ${za}`,Br.set(n,Ms.measureText(n).width)),Br.get(n)}function Gs(){let n=new Map,a=([e,t,r,i])=>{let o=[];for(let s=Math.floor(e/64);s<=Math.floor(r/64);s+=1)for(let l=Math.floor(t/64);l<=Math.floor(i/64);l+=1)o.push(s*65536+l);return o};return{add(e){for(let t of a(e))n.has(t)||n.set(t,[]),n.get(t).push(e)},touched(e){let t=new Set;for(let r of a(e))for(let i of n.get(r)||[])i[0]<e[2]&&i[2]>e[0]&&i[1]<e[3]&&i[3]>e[1]&&t.add(i);return t.size}}}function I2(n,a,e,t){let i=e+4;return[["right",[n+i-4,a-9.375,n+i+t+4,a+9.375]],["left",[n-i-t-4,a-9.375,n-i+4,a+9.375]],["below",[n-t/2,a+i,n+t/2,a+i+2*9.375]],["above",[n-t/2,a-i-2*9.375,n+t/2,a-i]]]}function zs(n,a,e,t){let r=n.filter(({x:L,y:h})=>L>-20&&h>-20&&L<a+20&&h<e+20),i=Gs();for(let{x:L,y:h,radius:f}of r)i.add([L-f,h-f,L+f,h+f]);let o=Gs(),s=new Map,l=Math.max(8,a*e/15e3),u=new Map([...t].map((L,h)=>[L,h])),c=({key:L})=>u.has(L)?u.get(L):u.size,d=[...r].sort((L,h)=>c(L)-c(h));for(let[L,{key:h,x:f,y:v,radius:g,name:p}]of d.entries()){let m=u.has(h);if(s.size>=l&&!m)break;let b=null;for(let[x,y]of I2(f,v,g,Wr(Na(p)))){if(o.touched(y))continue;let _=y[0]<2||y[1]<2||y[2]>a-2||y[3]>e-2;if(_&&!m)continue;let E=i.touched(y)+(_?8:0);(b===null||E<b.cost)&&(b={side:x,box:y,cost:E})}if(b===null||b.cost>0&&!m&&L>=10){b===null&&L===0&&s.set(h,"right");continue}o.add(b.box),s.set(h,b.side)}return s}var Hr=qe(Os(),1),qs=qe($s(),1),Ks=qe(Vs(),1),$n=Math.PI*(3-Math.sqrt(5)),O2=34,Mt=14;function $r(n){let a=0;n.forEachNode(e=>{let t=10*Math.sqrt(a+.5);n.mergeNodeAttributes(e,{x:t*Math.cos(a*$n),y:t*Math.sin(a*$n)}),a+=1})}var js=n=>n<=300?500:n<=1e3?400:n<=3e3?300:220;function B2(n){let a=new Set,e=[];return n.forEachNode(t=>{if(a.has(t))return;let r=[t];a.add(t);for(let i=0;i<r.length;i+=1)n.forEachNeighbor(r[i],o=>{a.has(o)||(a.add(o),r.push(o))});e.push(r)}),e.sort((t,r)=>r.length-t.length)}function W2(n,a){let e=new ie({type:"undirected"});for(let t of a)e.addNode(t,{x:0,y:0,size:n.getNodeAttribute(t,"size")});for(let t of a)n.forEachOutEdge(t,(r,{weight:i},o,s)=>{o!==s&&(e.hasEdge(o,s)?e.updateEdgeAttribute(o,s,"weight",l=>l+i):e.addEdge(o,s,{weight:i}))});return $r(e),e}async function Ys(n,a,e){let t=Math.min(Math.max(a,.6),1.7),r=B2(n),i=r.reduce((L,h)=>L+h.length*js(h.length),0),o=0,s=performance.now()+30,l=async()=>{performance.now()<s||(e(o/i),await new Promise(L=>requestAnimationFrame(L)),s=performance.now()+30)},u=[];for(let L of r){let h=W2(n,L);if(L.length>2){let f={...Ks.default,adjustSizes:!1,barnesHutOptimize:L.length>600,barnesHutTheta:.9,gravity:L.length>600?1:1.6,scalingRatio:10,slowDown:1+Math.log(L.length),edgeWeightInfluence:0},v=Hr.default.graphToByteArrays(h,()=>1);for(let g=0;g<js(L.length);g+=1)(0,qs.default)(f,v.nodes,v.edges),o+=L.length,await l();Hr.default.assignLayoutChanges(h,v.nodes,null)}u.push(H2(h,t)),await l()}Xs(u,t);let[c,d]=Z2(u);n.order<2e3&&c/d>t*1.15&&Xs(u,t*t*d/c);for(let{at:L,x:h,y:f}of u)for(let v of L)n.mergeNodeAttributes(v.node,{x:h+v.x,y:f+v.y})}function U2(n,a){let e=d=>n.reduce((L,h)=>L+h[d],0)/n.length,[t,r]=[e("x"),e("y")],[i,o,s]=[0,0,0];for(let{x:d,y:L}of n)i+=(d-t)**2,o+=(L-r)**2,s+=(d-t)*(L-r);let l=(a<1?Math.PI/2:0)-Math.atan2(2*s,i-o)/2,[u,c]=[Math.cos(l),Math.sin(l)];for(let d of n)[d.x,d.y]=[d.x*u-d.y*c,d.x*c+d.y*u]}function H2(n,a){let e=n.mapNodes((l,{x:u,y:c,size:d})=>({node:l,x:u,y:c,r:d})),t=n.mapEdges((l,u,c,d)=>{let[L,h]=[n.getNodeAttributes(c),n.getNodeAttributes(d)];return Math.hypot(L.x-h.x,L.y-h.y)}).sort((l,u)=>l-u),r=t.length?O2/(t[Math.floor(t.length/2)]||1):1;for(let l of e)l.x*=r,l.y*=r;e.length>12&&U2(e,a),V2(e);let i=l=>(Math.min(...e.map(u=>u[l]))+Math.max(...e.map(u=>u[l])))/2,[o,s]=[i("x"),i("y")];for(let l of e)l.x-=o,l.y-=s;return{at:e,cells:$2(n,e),x:0,y:0}}function $2(n,a){let e=new Set,t=(i,o,s)=>{for(let l=Math.floor((i-s)/Mt);l<=Math.floor((i+s)/Mt);l+=1)for(let u=Math.floor((o-s)/Mt);u<=Math.floor((o+s)/Mt);u+=1)e.add(l*65536+u)},r=new Map(a.map(i=>[i.node,i]));for(let i of a)t(i.x,i.y,i.r+9);return n.forEachEdge((i,o,s,l)=>{let[u,c]=[r.get(s),r.get(l)],d=Math.ceil(Math.hypot(u.x-c.x,u.y-c.y)/Mt);for(let L=1;L<d;L+=1)t(u.x+(c.x-u.x)*L/d,u.y+(c.y-u.y)*L/d,3)}),[...e]}function Z2(n){let a=e=>{let[t,r]=[1/0,-1/0];for(let i of n)for(let o of i.at)[t,r]=[Math.min(t,i[e]+o[e]),Math.max(r,i[e]+o[e])];return Math.max(r-t,1)};return[a("x"),a("y")]}function Xs(n,a){let e=new Set,t=0,r=1/0;for(let i of n){i.cells.length<r*.8&&(t=0),r=i.cells.length;for(let o=t;;o+=1){let s=.6*Math.sqrt(o),l=Math.round(a*s*Math.cos(o*$n)),u=Math.round(s*Math.sin(o*$n)),c=l*65536+u;if(!i.cells.some(d=>e.has(d+c))){for(let d of i.cells)e.add(d+c);Object.assign(i,{x:l*Mt,y:u*Mt}),t=o;break}}}}function V2(n){for(let e=0;e<60;e+=1){let t=new Map;n.forEach((i,o)=>{let s=`${Math.floor(i.x/48)},${Math.floor(i.y/48)}`;t.has(s)||t.set(s,[]),t.get(s).push(o)});let r=!1;if(n.forEach((i,o)=>{let s=Math.floor(i.x/48),l=Math.floor(i.y/48);for(let u=-1;u<=1;u+=1)for(let c=-1;c<=1;c+=1)for(let d of t.get(`${s+u},${l+c}`)||[]){if(d<=o)continue;let L=n[d],h=i.r+L.r+5,f=Math.hypot(L.x-i.x,L.y-i.y);if(f>=h)continue;let v=f>1e-9?Math.atan2(L.y-i.y,L.x-i.x):(o+d)*$n,g=(h-f)/2;i.x-=Math.cos(v)*g,i.y-=Math.sin(v)*g,L.x+=Math.cos(v)*g,L.y+=Math.sin(v)*g,r=!0}}),!r)break}}function Qs(n,a){let e=n.render.bind(n),t=[...a.querySelectorAll("canvas")],r=n.getCamera(),i={slow:!1,cost:0},o=r.getState(),s=0,l=()=>{for(let d of t)d.style.transform="";o=r.getState(),e()},u=d=>{let L=o.ratio/d.ratio,h={x:.5,y:.5},f=n.framedGraphToViewport(h,{cameraState:o}),v=n.framedGraphToViewport(h,{cameraState:d}),g=`translate(${v.x-L*f.x}px, ${v.y-L*f.y}px) scale(${L})`;for(let p of t)Object.assign(p.style,{transformOrigin:"0 0",transform:g})};n.render=()=>{let d=r.getState(),L=d.x===o.x&&d.y===o.y&&d.ratio===o.ratio&&d.angle===o.angle;return!i.slow||L||d.angle!==o.angle?(clearTimeout(s),l(),n):(n.renderFrame=null,u(d),clearTimeout(s),s=setTimeout(l,140),n)};let c=t[0]?.getContext("webgl2");if(c){let d=new Uint8Array(4),L=()=>c.readPixels(0,0,1,1,c.RGBA,c.UNSIGNED_BYTE,d);e(),L();let h=performance.now();e(),L(),i.cost=performance.now()-h,i.slow=i.cost>20}return i}var le=new ie({type:"directed",multi:!0}),se=null,xt=new Set,Ba=new Map,Js=0,ol=!1,sl=null,j2={affirmed:[400,.12],planned:[8,5],alleged:[2.5,4],denied:[5,3]};function ll(n){let a=Z.size==="claims"?n.claims.length:n[Z.size],e=X2[Z.size]||1;return 5+10*Math.sqrt(Math.max(a,0)/e)}var X2={degree:Math.max(1,...me.map(n=>n.degree)),betweenness:Math.max(1e-9,...me.map(n=>n.betweenness)),pagerank:Math.max(1e-9,...me.map(n=>n.pagerank)),claims:Math.max(1,...me.map(n=>n.claims.length))},q2=n=>Z.colour==="type"?zt(n.kind):ai(n.community);function K2(){let n=new Map,a=(t,r,i,o,s)=>{let l=`${t.index}>${r.index}>${i}`;n.has(l)||n.set(l,{key:l,source:t,target:r,label:i,kind:o,claims:[]}),n.get(l).claims.push(s)},e=new Map;for(let t of He)if(!(!t.object||t.object===t.subject||!xe(t)))if(Z.meetings==="ties"&&t.kind==="attendance")e.has(t.object)||e.set(t.object,new Map),e.get(t.object).set(t.subject,t);else{if(Z.meetings==="ties"&&t.kind.startsWith("event "))continue;a(t.subject,t.object,t.relation,t.kind,t)}for(let t of e.values()){let r=[...t.entries()].sort(([i],[o])=>i.index-o.index);r.forEach(([i,o],s)=>r.slice(s+1).forEach(([l,u])=>{a(i,l,"met","met",o),a(i,l,"met","met",u)}))}for(let t of n.values()){let r=t.kind==="met"?Math.max:Math.min;t.standing=tt[r(...t.claims.map(i=>tt.indexOf(i.standing)))]}return[...n.values()]}function Y2(){let n=[...Ln].sort((a,e)=>a.community-e.community||e.degree-a.degree||a.index-e.index);for(let a of n)le.addNode(String(a.index),{x:0,y:0,size:ll(a),label:a.name,entity:a,shape:ni[a.kind]||"circle"})}function ul(){le.forEachNode((n,{entity:a})=>{le.mergeNodeAttributes(n,{size:ll(a),color:q2(a)})}),le.forEachEdge((n,{standing:a})=>le.setEdgeAttribute(n,"color",St(pn[a])))}function el(){le.clearEdges();for(let n of K2()){let[a,e]=j2[n.standing];le.addDirectedEdgeWithKey(n.key,String(n.source.index),String(n.target.index),{record:n,standing:n.standing,size:Math.min(1.1+.5*Math.log2(n.claims.length),4),weight:1+Math.log2(n.claims.length),dash:a,gap:e,head:n.kind==="met"?"none":n.standing==="denied"?"bar":"arrow"})}ul()}var tl=()=>getComputedStyle(document.documentElement).getPropertyValue("--ink").trim(),nl=()=>getComputedStyle(document.documentElement).getPropertyValue("--ground").trim(),dl=n=>Z.selected!==null&&!xt.has(n),Q2=n=>Z.edge?n!==Z.edge&&n.key!==Z.edge.key:Z.selected!==null&&n.source!==Z.selected&&n.target!==Z.selected;function J2(){return{nodes:[ft.nodes,{shape:{attribute:"shape"},opacity:({entity:n})=>dl(n)?.14:1,visibility:n=>n.shown?"visible":"hidden",label:({entity:n},a)=>a.isHovered||n===Z.selected?n.name:Na(n.name),labelFont:za,labelColor:()=>tl(),labelSize:12.5,labelPosition:({entity:n})=>Ba.get(n)||"right",labelBackgroundColor:()=>`${nl()}b0`,labelBackgroundPadding:1,labelVisibility:({entity:n},a)=>a.isHovered||Ba.has(n)?"visible":"hidden",backdropShadowBlur:3,backdropShadowColor:()=>tl(),backdropPadding:4,backdropColor:()=>nl(),backdropVisibility:({entity:n},a)=>a.isHovered||n===Z.selected?"visible":"hidden",cursor:"pointer"}],edges:[ft.edges,{opacity:({record:n})=>Q2(n)?.08:.85,size:({size:n},a)=>a.isHovered?n+2:n,head:{attribute:"head"},path:"straight",parallelPath:"curved",cursor:"pointer"}]}}function Vr(){if(!se)return;let{width:n,height:a}=se.getDimensions(),e=[];le.forEachNode((r,{x:i,y:o,size:s,shown:l,entity:u})=>{if(!l||dl(u))return;let c=se.graphToViewport({x:i,y:o});e.push({key:u,name:u.name,x:c.x,y:c.y,size:s,radius:se.scaleSize(s)})}),e.sort((r,i)=>i.size-r.size||r.key.index-i.key.index);let t=Z.selected?xt.size<24?xt:new Set([Z.selected]):Z.edge?xt:new Set;Ba=zs(e,n,a,t)}function al(){clearTimeout(Js),Js=setTimeout(()=>{Vr(),se?.refresh()},90)}function Zr(){let n=0;le.forEachNode((a,e)=>{let t=le.degree(a)>0&&Z.types.has(e.entity.type);e.shown!==t&&le.setNodeAttribute(a,"shown",t),n+=t?1:0}),ee("network-count").textContent=n?`${n.toLocaleString("en")} nodes, ${le.size.toLocaleString("en")} edges`:"Nothing passes the filters."}function eL(){if(xt=new Set,Z.edge&&(xt=new Set([Z.edge.source,Z.edge.target])),!Z.selected)return;xt.add(Z.selected);let n=String(Z.selected.index);le.hasNode(n)&&le.forEachNeighbor(n,(a,{entity:e})=>xt.add(e))}function jr(n){let a=String(n.index);if(!se||!le.hasNode(a))return;let e=se.getNodeDisplayData(a);if(!e)return;let t=le.neighbors(a).map(l=>se.getNodeDisplayData(l)).map(l=>Math.hypot(l.x-e.x,l.y-e.y)).sort((l,u)=>l-u),{height:r}=se.getDimensions(),i=Math.min(Math.max((r<320?2:2.8)*(t[Math.floor(t.length*.8)]||.05),.08),.6),o=matchMedia("(prefers-reduced-motion: reduce)").matches,s={x:e.x,y:e.y,ratio:i};o?se.getCamera().setState(s):se.getCamera().animate(s,{duration:300})}function Zn(n){let a=se.getCamera(),{ratio:e}=a.getState();a.animate({ratio:Math.min(Math.max(e*n,.02),4)},{duration:150})}var Xr=()=>se.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:200});function tL(n,a){if(!Z.selected||!le.hasNode(String(Z.selected.index)))return[...Ln].filter(i=>le.getNodeAttribute(String(i.index),"shown")).sort((i,o)=>o.degree-i.degree)[0];let e=le.getNodeAttributes(String(Z.selected.index)),t=null,r=1/0;return le.forEachNode((i,{x:o,y:s,shown:l,entity:u})=>{if(!l||u===Z.selected)return;let c=(o-e.x)*n+(s-e.y)*a,d=Math.abs((o-e.x)*a-(s-e.y)*n);if(c<=0)return;let L=c+2*d;L<r&&([t,r]=[u,L])}),t}var rl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,1],ArrowDown:[0,-1]};function nL(n){if(n.key in rl){let a=tL(...rl[n.key]);a&&(De(a),jr(a))}else if(n.key==="+"||n.key==="=")Zn(1/1.4);else if(n.key==="-")Zn(1.4);else if(n.key==="0")Xr();else if(n.key==="Escape")Fe({selected:null,edge:null});else return;n.preventDefault()}async function cl(){let n=ee("network");Y2(),el(),$r(le);let a=()=>{se=new Ss(le,n,{primitives:{nodes:{shapes:[Sn(),ws(),Ds(),Cs()],layers:[En()],label:{font:{family:za,size:12.5}}},edges:{paths:[Rn(),Ps()],extremities:[Fs(),Is()],variables:{dash:{type:"number",default:10},gap:{type:"number",default:.12}},layers:[ks({dashSize:{attribute:"dash",default:10,mode:"pixels"},gapSize:{attribute:"gap",default:.12,mode:"pixels"}})]}},styles:J2(),settings:{enableEdgeEvents:!0,labelRenderedSizeThreshold:0,minCameraRatio:.02,maxCameraRatio:4,hideEdgesOnMove:!1,hideLabelsOnMove:le.order>2e3,stagePadding:36,edgePickingPadding:4,allowInvalidContainer:!0,gestureTarget:"graph"}}),se.getCamera().on("updated",al),se.on("resize",al),se.on("clickNode",({node:e})=>De(le.getNodeAttribute(e,"entity"))),se.on("clickEdge",({edge:e})=>Fe({selected:null,edge:le.getEdgeAttribute(e,"record")})),se.on("clickStage",()=>Fe({selected:null,edge:null}))};Zr(),n.addEventListener("keydown",nL),at(e=>{["types","relations","standings","document","from","to","meetings"].some(r=>e.has(r))&&el(),(e.has("size")||e.has("colour")||e.has("theme"))&&ul(),eL(),Zr(),Vr(),se?.refresh()});try{le.order>300&&a(),await Ys(le,n.clientWidth/Math.max(n.clientHeight,1),e=>{ee("network-count").textContent=`Laying out: ${Math.round(e*100)} %`}),se||a()}catch(e){ee("network-failed").hidden=!1,console.error(e)}ol=!0,Zr(),se?.refresh(),Vr(),se?.refresh(),se&&(sl=Qs(se,n)),document.documentElement.dataset.ready="true"}var Ll=()=>[...Ba].map(([n,a])=>{let{x:e,y:t,size:r}=le.getNodeAttributes(String(n.index)),i=se.graphToViewport({x:e,y:t});return[a,i.x,i.y,se.scaleSize(r),Wr(Na(n.name))]}),hl=()=>({graph:le,renderer:se,laidOut:ol,motion:sl}),qr=()=>se?.resize(!0)?.refresh();var fl={network:qr,meetings:di,map:ui,actors:qn},Vn="network";function Kr(n,a){let e=new Map;for(let t of n)e.set(a(t),(e.get(a(t))||0)+1);return e}function Yr(n,a,e,t){ee(n).replaceChildren(...a.map(({value:r,label:i,number:o,sample:s})=>{let l=G("input",{type:"checkbox",onchange:()=>{let u=new Set(Z[t]);l.checked?u.add(r):u.delete(r),Fe({[t]:u})}});return l.checked=e.has(r),G("label",{class:"box"},l,s||null,G("span",{class:"grow"},i),G("span",{class:"faint"},o))}))}var aL={affirmed:null,planned:"6 4",alleged:"2 3",denied:"5 3"},rL=n=>te("svg",{width:26,height:10,"aria-hidden":"true"},te("line",{x1:1,x2:25,y1:5,y2:5,stroke:St(pn[n]),"stroke-width":2.4,"stroke-dasharray":aL[n]}),n==="denied"?te("line",{x1:22,x2:22,y1:0,y2:10,stroke:St(pn.denied),"stroke-width":2.4}):null),gl={person:"M5,1a4,4 0 1,0 .01,0",organization:"M1.5,1.5h7v7h-7z",place:"M5,1l4.4,8h-8.8z",event:"M5,.4l4.6,4.6l-4.6,4.6l-4.6,-4.6z",group:"M5,1a4,4 0 1,0 .01,0",other:"M5,1a4,4 0 1,0 .01,0"},pl=n=>te("svg",{width:12,height:12,viewBox:"0 0 10 10","aria-hidden":"true"},te("path",{d:gl[n]||gl.other,fill:zt(n)}));function Qr(){let n=Kr(me,t=>t.type);Yr("filter-types",Ue.map((t,r)=>({value:r,label:t.label,number:n.get(r)||0,sample:pl(t.kind in gn?t.kind:"other")})),Z.types,"types");let a=Kr(He,t=>t.relation);Yr("filter-relations",nt.map((t,r)=>({value:r,label:t.label,number:a.get(r)||0})),Z.relations,"relations");let e=Kr(He,t=>t.standing);Yr("filter-standings",tt.map(t=>({value:t,label:t,number:e.get(t)||0,sample:rL(t)})),Z.standings,"standings")}function iL(n,a){let e=ee(n);e.value=Z[a],e.addEventListener("change",()=>Fe({[a]:e.value})),at(t=>{t.has(a)&&(e.value=Z[a])})}function oL(){Qr(),ee("filter-document").append(...Xn.map(a=>G("option",{value:a.index},a.published?`${a.published} ${a.title}`:a.title)));for(let[a,e]of[["filter-document","document"],["filter-from","from"],["filter-to","to"],["size-by","size"],["colour-by","colour"],["meetings-as","meetings"]])iL(a,e);if(hn.length)for(let a of["filter-from","filter-to"])Object.assign(ee(a),{min:hn[0].slice(0,10),max:hn[hn.length-1].slice(0,10)});ee("filter-reset").addEventListener("click",ii);let n=ee("filters-toggle");n.addEventListener("click",()=>{let a=document.documentElement.dataset.filters!=="open";document.documentElement.dataset.filters=a?"open":"closed",n.setAttribute("aria-expanded",String(a)),Vn==="network"&&setTimeout(qr,30)})}function sL(){let n=ee("search"),a=ee("search-list"),e=[],t=-1,r=()=>{a.hidden=!0,n.setAttribute("aria-expanded","false"),n.removeAttribute("aria-activedescendant"),t=-1},i=s=>{r(),n.value=s.name,De(s,!0)},o=()=>{[...a.children].forEach((s,l)=>s.setAttribute("aria-selected",String(l===t))),t>=0&&(n.setAttribute("aria-activedescendant",`found-${t}`),a.children[t].scrollIntoView({block:"nearest"}))};n.addEventListener("input",()=>{let s=Ua(n.value.trim());if(!s)return r();let l=u=>u.folded.startsWith(s)?0:u.folded.includes(` ${s}`)?1:2;e=me.filter(u=>u.folded.includes(s)).sort((u,c)=>l(u)-l(c)||c.degree-u.degree||u.index-c.index).slice(0,12),a.replaceChildren(...e.map((u,c)=>G("li",{role:"option",id:`found-${c}`,"aria-selected":"false",onmousedown:d=>{d.preventDefault(),i(u)}},pl(u.kind),G("span",{class:"grow"},u.name),G("span",{class:"faint"},Ue[u.type].label)))),e.length||a.replaceChildren(G("li",{role:"option","aria-disabled":"true","aria-selected":"false"},"Nothing is called so.")),a.hidden=!1,n.setAttribute("aria-expanded","true"),t=e.length?0:-1,o()}),n.addEventListener("keydown",s=>{if(s.key==="Escape")r();else if(s.key==="Enter"&&e[t]&&!a.hidden)i(e[t]);else if(s.key==="ArrowDown"||s.key==="ArrowUp"){if(!e.length||a.hidden)return;t=(t+(s.key==="ArrowDown"?1:e.length-1))%e.length,o(),s.preventDefault()}}),n.addEventListener("blur",r)}function lL(){let n=[...document.querySelectorAll("[role=tab]")],a=e=>{Vn=e;for(let t of n){let r=t.dataset.view===e;t.setAttribute("aria-selected",String(r)),t.tabIndex=r?0:-1,ee(`view-${t.dataset.view}`).hidden=!r}document.documentElement.dataset.view=e,fl[e]()};n.forEach((e,t)=>{e.addEventListener("click",()=>a(e.dataset.view)),e.addEventListener("keydown",r=>{let i={ArrowRight:1,ArrowLeft:-1}[r.key];if(!i)return;let o=n[(t+i+n.length)%n.length];o.focus(),a(o.dataset.view)})}),at(e=>{Vn!=="network"&&[...e].some(t=>!["selected","edge","size","colour"].includes(t))&&fl[Vn]()})}function uL(){let n=document.documentElement,a=matchMedia("(prefers-color-scheme: dark)"),e=t=>{n.dataset.theme=t,ee("theme").setAttribute("aria-pressed",String(t==="dark")),Qr(),Fe({theme:t})};ee("theme").addEventListener("click",()=>e(n.dataset.theme==="dark"?"light":"dark")),a.addEventListener("change",()=>e(a.matches?"dark":"light"))}document.documentElement.dataset.theme=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";document.title=Wa;ee("title").textContent=Wa;ee("counts").textContent=[be(jn.documents,"document"),be(jn.entities,"entity","entities"),be(jn.claims,"claim")].join(" · ");oL();at(n=>{n.has("types")&&n.has("relations")&&Qr()});sL();lL();uL();ee("theme").setAttribute("aria-pressed",String(document.documentElement.dataset.theme==="dark"));ee("zoom-in").addEventListener("click",()=>Zn(1/1.5));ee("zoom-out").addEventListener("click",()=>Zn(1.5));ee("zoom-all").addEventListener("click",Xr);oi();at(n=>{Vn==="network"&&n.has("focus")&&Z.selected&&setTimeout(()=>Z.selected&&jr(Z.selected),260)});globalThis.actorgraph={handle:hl,names:Ll};cl();})();
